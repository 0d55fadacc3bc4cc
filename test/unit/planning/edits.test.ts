import { describe, expect, it } from 'vitest';
import { AccountCode, RepCode } from '@shared/model/ids';
import { unwrap } from '@shared/model/result';
import { decisionLabel, moveLabel, repLabel, targetShareLabel } from '@shared/planning/change-labels';
import {
  createTerritoryPatch,
  decisionPatch,
  editTerritoryPatch,
  mergeTerritoryPatch,
  moveUnitsPatch,
  newTerritory,
} from '@shared/planning/edits';
import { applyPatch, invertPatch, isEmptyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 9, accounts: 20, reps: 3 }, seeded(1));
const index = indexField(field);
const apply = (now: PlanSnapshot, patch: Parameters<typeof applyPatch>[1]): PlanSnapshot =>
  unwrap(applyPatch(now, patch, index));

function twoTerritories(): PlanSnapshot {
  const start = emptySnapshot(field);
  const north = apply(start, createTerritoryPatch(field, start, newTerritory('N', 'North', 'R0'), [0, 1]));
  return apply(north, createTerritoryPatch(field, north, newTerritory('S', 'South', 'R1'), [6, 7]));
}

describe('merging', () => {
  it('moves every unit and removes the emptied territory; undoing it is exact', () => {
    const before = twoTerritories();
    const patch = mergeTerritoryPatch(field, before, 0, 1);
    const after = apply(before, patch);
    expect([...after.unitTerritory]).toEqual([1, 1, -1, -1, -1, -1, 1, 1, -1]);
    expect(after.territories[0].removed).toBe(true);
    expect(apply(after, invertPatch(patch))).toEqual(before);
  });

  it('is refused whole while one of the two is locked', () => {
    const before = twoTerritories();
    const locked = apply(before, editTerritoryPatch(before.territories[1], { locked: true }));
    const refused = applyPatch(locked, mergeTerritoryPatch(field, locked, 0, 1), index);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'patch.territoryLocked' } });
  });
});

describe('decisions', () => {
  const decision = {
    account: AccountCode.parse('A3'),
    kind: 'lock',
    rep: RepCode.parse('R2'),
    reason: 'agreed',
  } as const;

  it('are set, replaced and taken back', () => {
    const start = emptySnapshot(field);
    const set = apply(start, decisionPatch(start, 3, 'lock', decision));
    expect(set.decisions.get(3)?.lock).toEqual(decision);
    const replaced = apply(set, decisionPatch(set, 3, 'lock', { ...decision, reason: 'agreed again' }));
    expect(replaced.decisions.get(3)?.lock?.reason).toBe('agreed again');
    expect(apply(replaced, decisionPatch(replaced, 3, 'lock', null)).decisions.size).toBe(0);
  });

  it('taken back where there is none change nothing', () => {
    expect(isEmptyPatch(decisionPatch(emptySnapshot(field), 3, 'manual', null))).toBe(true);
  });
});

describe('names of changes', () => {
  const plan = twoTerritories();
  const move = (units: readonly number[], to: number | null): ReturnType<typeof moveLabel> => {
    const target = to === null ? null : plan.territories[to];
    return moveLabel(plan, moveUnitsPatch(field, plan, units, target?.key ?? null), target?.name ?? null);
  };

  it('say from where to where, and count only the units that move', () => {
    expect(move([0, 1, 6], 1)).toEqual({ code: 'assignUnits', params: { count: 2, from: 'North', to: 'South' } });
    expect(move([3, 4], 1)).toEqual({ code: 'assignUnassigned', params: { count: 2, to: 'South' } });
    expect(move([0], null)).toEqual({ code: 'unassignUnits', params: { count: 1, from: 'North' } });
    expect(move([0, 6], null)).toEqual({ code: 'unassignFromSeveral', params: { count: 2, territories: 2 } });
  });

  it('tell a new rep from a first and a last one', () => {
    expect(repLabel('North', 'Li', 'Wu').code).toBe('changeRep');
    expect(repLabel('North', null, 'Wu').code).toBe('assignRep');
    expect(repLabel('North', 'Li', null).code).toBe('removeRep');
  });

  it('write a share as percent', () => {
    expect(targetShareLabel('North', 0.0725)).toEqual({
      code: 'setTargetShare',
      params: { territory: 'North', percent: 7.25 },
    });
    expect(targetShareLabel('North', null).code).toBe('clearTargetShare');
  });

  it('tell deciding for a rep from deciding for the pool', () => {
    const decided = { account: AccountCode.parse('A1'), kind: 'exclusion', rep: null, reason: 'x' } as const;
    expect(decisionLabel('Acme', 'exclusion', decided, null).code).toBe('excludeAccountAll');
    expect(decisionLabel('Acme', 'lock', { ...decided, kind: 'lock' }, 'Li').code).toBe('lockAccount');
    expect(decisionLabel('Acme', 'lock', null, null).code).toBe('releaseAccount');
  });
});
