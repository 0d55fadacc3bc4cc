import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type DecisionKind } from '@shared/model/decision';
import { AccountCode, RepCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { explain, EXPLAIN_CODES } from '@shared/planning/explain';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch } from '@shared/planning/patch';
import { type DecisionsOfAccount, emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { arbitraryField, arbitraryWish, gridField, patchFrom, seeded } from '../support/field';

const grid = gridField({ units: 4, accounts: 1, reps: 2 }, seeded(1));
const field = { ...grid, accounts: { ...grid.accounts, unit: Int32Array.of(0) } };
const index = indexField(field);

function decision(kind: DecisionKind, rep: string | null) {
  return {
    [kind]: { account: AccountCode.parse('A0'), kind, rep: rep === null ? null : RepCode.parse(rep), reason: 'why' },
  };
}

/** Unit 0 in a territory of R0 unless said otherwise. */
function snapshot(
  decisions: DecisionsOfAccount,
  rep: string | null = 'R0',
  unitTerritory = [0, 0, -1, -1],
): PlanSnapshot {
  return {
    territories: [newTerritory('N', 'North', rep)],
    unitTerritory: Int32Array.from(unitTerritory),
    decisions: new Map(Object.keys(decisions).length === 0 ? [] : [[0, decisions]]),
    rules: [],
    outcomes: new Map(),
    followers: new Map(),
  };
}

function codes(of: PlanSnapshot): string[] {
  return explain(field, of, index, 0).map((s) => (s.applied ? `${s.code}!` : s.code));
}

const absent = ['lock.absent', 'ruling.absent', 'exclusion.absent', 'manual.absent', 'rule.none'];
const unreached = (count: number): string[] => Array.from({ length: count }, () => 'notReached');

describe('explain', () => {
  it('names each step tried, and stops at the one that decided', () => {
    expect(codes(snapshot({}))).toEqual([...absent, 'geography.owner!', 'notReached']);
    expect(codes(snapshot(decision('lock', 'R1')))).toEqual(['lock.owner!', ...unreached(6)]);
    expect(codes(snapshot(decision('lock', null)))).toEqual(['lock.pool!', ...unreached(6)]);
    expect(codes(snapshot(decision('ruling', 'R1')))).toEqual(['lock.absent', 'ruling.owner!', ...unreached(5)]);
    expect(codes(snapshot(decision('manual', 'R1')))).toEqual([
      ...absent.slice(0, 3),
      'manual.owner!',
      ...unreached(3),
    ]);
  });

  it('tells an exclusion of everybody, of the owner, and of somebody else apart', () => {
    expect(codes(snapshot(decision('exclusion', null)))).toEqual([
      ...absent.slice(0, 2),
      'exclusion.everyone!',
      ...unreached(4),
    ]);
    expect(codes(snapshot(decision('exclusion', 'R0')))).toEqual([
      ...absent.slice(0, 2),
      'exclusion.ownerBarred!',
      'manual.absent',
      'rule.none',
      'geography.barred',
      'notReached',
    ]);
    expect(codes(snapshot(decision('exclusion', 'R1')))[2]).toBe('exclusion.bars');
    const both = { ...decision('exclusion', 'R1'), ...decision('manual', 'R1') };
    expect(codes(snapshot(both)).slice(2)).toEqual([
      'exclusion.bars',
      'manual.barred',
      'rule.none',
      'geography.owner!',
      'notReached',
    ]);
  });

  it('says why geography has no owner', () => {
    expect(codes(snapshot({}, null))[5]).toBe('geography.withoutRep!');
    expect(codes(snapshot({}, 'R0', [-1, -1, -1, -1])).slice(5)).toEqual(['geography.unitUnassigned', 'none.pool!']);
    const nowhere = { ...field, accounts: { ...field.accounts, unit: Int32Array.of(-1) } };
    expect(explain(nowhere, snapshot({}), indexField(nowhere), 0)[5].code).toBe('geography.notPlaced');
  });

  it('gives names and reasons, ready to be put into a sentence', () => {
    expect(explain(field, snapshot(decision('lock', 'R1')), index, 0)[0].params).toEqual({
      rep: 'Rep 1',
      reason: 'why',
    });
    expect(explain(field, snapshot({}), index, 0)[5].params).toEqual({
      unit: '单元0',
      unitEn: 'Unit 0',
      unitCode: 'U0',
      territory: 'North',
      rep: 'Rep 0',
    });
  });

  it('agrees with who owns the account, in any plan', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 20 }), (any, wishes) => {
        const at = indexField(any);
        let plan = emptySnapshot(any);
        wishes.forEach((wish, step) => {
          const next = applyPatch(plan, patchFrom(wish, any, plan, step), at);
          if (next.ok) plan = next.value;
        });
        const { cause } = resolveOwnership(any, plan, at);
        for (let i = 0; i < any.accounts.code.length; i++) {
          const steps = explain(any, plan, at, i);
          expect(steps.filter((s) => s.applied).map((s) => s.step)).toEqual([CAUSES[cause[i]]]);
          expect(steps.every((s) => EXPLAIN_CODES.includes(s.code))).toBe(true);
        }
      }),
    );
  });
});
