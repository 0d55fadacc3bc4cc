import { describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { borderWithTerritories, freeName, targetsByNearness, unitsOfTerritory } from '@shared/planning/nearby';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { gridField, seeded } from '../support/field';

/** 4 × 4 grid: A holds the first row, B the first column below it, C the far corner. */
const field = gridField({ units: 16, accounts: 0, reps: 1 }, seeded(1));
const index = indexField(field);
const snapshot = [
  ['A', [0, 1, 2, 3]],
  ['B', [4, 8, 12]],
  ['C', [15]],
].reduce(
  (now, [name, units]) =>
    unwrap(
      applyPatch(
        now,
        createTerritoryPatch(field, now, newTerritory(String(name), String(name), null), units as number[]),
        index,
      ),
    ),
  emptySnapshot(field),
);

describe('territories near a selection', () => {
  it('are those with a common border, by its length', () => {
    const border = borderWithTerritories(field, snapshot, new Set([5, 6]));
    expect([...border].toSorted(([a], [b]) => a - b)).toEqual([
      [0, 20],
      [1, 10],
    ]);
  });

  it('come first, the others after them by name', () => {
    const targets = targetsByNearness(field, snapshot, new Set([9]), (a, b) => a.localeCompare(b));
    expect(targets).toEqual([
      { territory: 1, near: true },
      { territory: 0, near: false },
      { territory: 2, near: false },
    ]);
  });

  it('do not count units of the selection itself as neighbours', () => {
    expect(borderWithTerritories(field, snapshot, new Set([15])).size).toBe(0);
    expect(unitsOfTerritory(snapshot, 1)).toEqual([4, 8, 12]);
  });
});

describe('freeName', () => {
  it('takes the wish, or the first number that is free, whatever the case or width', () => {
    expect(freeName('East', [])).toBe('East');
    expect(freeName('East', ['east', 'Ｅast 2'])).toBe('East 3');
  });
});
