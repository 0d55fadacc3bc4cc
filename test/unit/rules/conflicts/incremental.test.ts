import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from '@shared/model/conflict';
import { UnitCode } from '@shared/model/ids';
import type { UnitOverlap } from '@shared/model/plan';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { detectAgain, detectConflicts } from '@shared/rules/conflicts/detect';
import type { AccountRecords } from '@shared/rules/conflicts/records';
import { touchedBetween } from '@shared/rules/conflicts/touched';
import { arbitraryField, arbitraryWish, patchFrom, seeded } from '../../support/field';
import { makeScene, randomFormer, randomPairs, randomRecords, randomSettled } from './support';

const sorted = (found: ReadonlyMap<string, Conflict>): Conflict[] =>
  [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));

describe('detectAgain', () => {
  it('equals a whole detection after every edit, import of records and change of overlaps', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryField, fc.integer(), fc.array(arbitraryWish, { maxLength: 16 }), (field, seed, wishes) => {
        const random = seeded(seed);
        const index = indexField(field);
        const pairs = randomPairs(field, random);
        let snapshot = emptySnapshot(field);
        let records = randomRecords(field, random);
        let scene = makeScene(field, snapshot, { pairs });
        let all = detectConflicts(scene, records);
        for (const [step, wish] of wishes.entries()) {
          const edited = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
          if (edited.ok) snapshot = edited.value;
          const overlaps = random() < 0.3 ? randomOverlaps(snapshot, field.units.code, random) : scene.overlaps;
          const morePairs = random() < 0.2 ? randomPairs(field, random) : scene.pairs;
          const settled = random() < 0.2 ? randomSettled(field, random) : scene.settled;
          const former = random() < 0.2 ? randomFormer(field, random) : scene.former;
          const next = makeScene(field, snapshot, { pairs: morePairs, overlaps, settled, former });
          // Other records of some accounts, as an import brings them.
          const fresh = random() < 0.4 ? randomRecords(field, random) : new Map<number, AccountRecords>();
          const some = [...fresh].filter(() => random() < 0.3);
          records = new Map([...records, ...some]);
          const touched = touchedBetween(scene, next);
          expect(touched).not.toBeNull();
          if (!touched) return;
          const accounts = new Set([...touched.accounts, ...some.map(([i]) => i)]);
          const theirs = new Map([...records].filter(([i]) => accounts.has(i)));
          const again = detectAgain(all, next, { ...touched, accounts }, theirs);
          const whole = detectConflicts(next, records);
          expect(sorted(again)).toEqual(sorted(whole));
          for (const { type } of whole.values()) kinds.add(type);
          all = again;
          scene = next;
        }
      }),
      { numRuns: 150 },
    );
    // The property is worth something only where there was something to find.
    expect(kinds.size).toBeGreaterThan(10);
  });
});

function randomOverlaps(snapshot: PlanSnapshot, units: readonly string[], random: () => number): UnitOverlap[] {
  const { territories } = snapshot;
  if (territories.length === 0) return [];
  const chosen = new Set(Array.from({ length: 3 }, () => units[Math.floor(random() * units.length)]));
  return [...chosen].map((unit) => ({
    unit: UnitCode.parse(unit),
    territory: territories[Math.floor(random() * territories.length)].key,
  }));
}
