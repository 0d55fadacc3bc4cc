import { describe, expect, it } from 'vitest';
import { CAUSES, DECISION_KINDS, type DecisionKind } from '@shared/model/decision';
import { AccountCode, RepCode } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import { newTerritory } from '@shared/planning/edits';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch, emptyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 4, accounts: 90, reps: 4 }, seeded(7));
const index = indexField(field);
const placed = field.accounts.unit.findIndex((u) => u >= 0);
const unplaced = field.accounts.unit.indexOf(-1);

/** All four units in one territory of R0. */
function oneTerritory(): PlanSnapshot {
  const t = newTerritory('T1', 'All', 'R0');
  const units = field.units.code.map((unit) => ({ unit: unit as never, from: null, to: t.key }));
  return unwrap(
    applyPatch(
      emptySnapshot(field),
      { ...emptyPatch(), units, territories: [{ key: t.key, from: null, to: t }] },
      index,
    ),
  );
}

function decide(snapshot: PlanSnapshot, account: number, kind: DecisionKind, rep: string | null): PlanSnapshot {
  const to = {
    account: AccountCode.parse(field.accounts.code[account]),
    kind,
    rep: rep === null ? null : RepCode.parse(rep),
    reason: 'test',
  };
  const patch: PlanPatch = { ...emptyPatch(), decisions: [{ from: null, to }] };
  return unwrap(applyPatch(snapshot, patch, index));
}

function causeAndOwner(snapshot: PlanSnapshot, account: number): [string, number] {
  const ownership = resolveOwnership(field, snapshot, index);
  return [CAUSES[ownership.cause[account]], ownership.owner[account]];
}

describe('resolveOwnership', () => {
  it('gives an account to the rep of the territory of its unit', () => {
    expect(causeAndOwner(oneTerritory(), placed)).toEqual(['geography', 0]);
  });

  it('puts an account without a place into the pool', () => {
    expect(unplaced).toBeGreaterThanOrEqual(0);
    expect(causeAndOwner(oneTerritory(), unplaced)).toEqual(['none', -1]);
  });

  it('decides by the first step of the precedence, whichever others are there', () => {
    const reps: Record<DecisionKind, string | null> = { lock: 'R1', ruling: 'R2', exclusion: null, manual: 'R3' };
    const owners: Record<DecisionKind, number> = { lock: 1, ruling: 2, exclusion: -1, manual: 3 };
    for (let from = 0; from < DECISION_KINDS.length; from++) {
      const kinds = DECISION_KINDS.slice(from);
      const snapshot = kinds.reduce((plan, kind) => decide(plan, placed, kind, reps[kind]), oneTerritory());
      expect(causeAndOwner(snapshot, placed)).toEqual([kinds[0], owners[kinds[0]]]);
    }
  });

  it('an exclusion of one rep bars that rep from the later steps only', () => {
    expect(causeAndOwner(decide(oneTerritory(), placed, 'exclusion', 'R0'), placed)).toEqual(['exclusion', -1]);
    expect(causeAndOwner(decide(oneTerritory(), placed, 'exclusion', 'R1'), placed)).toEqual(['geography', 0]);
    const barred = decide(decide(oneTerritory(), placed, 'exclusion', 'R1'), placed, 'manual', 'R1');
    expect(causeAndOwner(barred, placed)).toEqual(['geography', 0]);
    const locked = decide(decide(oneTerritory(), placed, 'exclusion', 'R1'), placed, 'lock', 'R1');
    expect(causeAndOwner(locked, placed)).toEqual(['lock', 1]);
  });

  it('counts a decided account in the territory of its unit only when that rep runs it', () => {
    const mine = resolveOwnership(field, decide(oneTerritory(), placed, 'manual', 'R0'), index);
    expect(mine.territory[placed]).toBe(0);
    const foreign = resolveOwnership(field, decide(oneTerritory(), placed, 'manual', 'R1'), index);
    expect(foreign.territory[placed]).toBe(-1);
  });
});
