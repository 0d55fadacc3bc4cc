import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountCode, RepCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch, isEmptyPatch } from '@shared/planning/patch';
import { presentOwnersPatch } from '@shared/planning/present-owners';
import { unwrap } from '@shared/model/result';
import { indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 9, accounts: 40, reps: 4 }, seeded(3));
const index = indexField(field);
const plan: PlanSnapshot = {
  territories: [newTerritory('A', 'A', 'R0'), newTerritory('B', 'B', null)],
  unitTerritory: Int32Array.from([0, 0, 0, 1, 1, 1, -1, -1, -1]),
  decisions: new Map(),
  rules: [],
  outcomes: new Map(),
  followers: new Map(),
};

describe('present owners', () => {
  it('own their accounts once the patch is applied, and a second patch is empty', () => {
    const owners = fc.array(fc.option(fc.constantFrom('R0', 'R1', 'R2', 'R3')), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(owners, (present) => {
        const next = unwrap(applyPatch(plan, presentOwnersPatch(field, plan, index, present, 'r'), index));
        const before = resolveOwnership(field, plan, index).owner;
        const after = resolveOwnership(field, next, index).owner;
        present.forEach((code, i) => expect(after[i]).toBe(code === null ? before[i] : index.rep.get(code)));
        expect(isEmptyPatch(presentOwnersPatch(field, next, index, present, 'r'))).toBe(true);
      }),
    );
  });

  it('do not touch what a person has locked, ruled on or excluded', () => {
    const account = AccountCode.parse('A0');
    const lock = { account, kind: 'lock' as const, rep: RepCode.parse('R3'), reason: '' };
    const locked = { ...plan, decisions: new Map([[0, { lock }]]) };
    const patch = presentOwnersPatch(field, locked, index, ['R1', 'unknown'], 'r');
    expect(isEmptyPatch(patch)).toBe(true);
  });
});
