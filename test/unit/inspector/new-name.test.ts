import { describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { nameProblem, suggestName } from '@/features/inspector/selection/new-name';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 9, accounts: 60, reps: 1 }, seeded(2));
const index = indexField(field);
const start = emptySnapshot(field);
const accounts = (u: number): number => index.unitStart[u + 1] - index.unitStart[u];

describe('the name of a new territory', () => {
  it('is that of the unit with most accounts, in the language of the screen', () => {
    const units = new Set([0, 1, 2, 3, 4]);
    const main = [...units].toSorted((a, b) => accounts(b) - accounts(a))[0];
    expect(suggestName(field, index, start, units, field.units.nameEn)).toBe(`Unit ${main}`);
    expect(suggestName(field, index, start, units, field.units.name)).toBe(`单元${main}`);
  });

  it('gets a number where a territory has it already', () => {
    const taken = newTerritory('T', 'Unit 0', null);
    const plan = unwrap(applyPatch(start, createTerritoryPatch(field, start, taken, [0]), index));
    expect(suggestName(field, index, plan, new Set([0]), field.units.nameEn)).toBe('Unit 0 2');
    expect(nameProblem(plan, ' unit 0 ')).toBe('nameTaken');
    expect(nameProblem(plan, '  ')).toBe('nameMissing');
    expect(nameProblem(plan, 'Unit 1')).toBeNull();
  });
});
