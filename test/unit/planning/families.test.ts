import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveParents } from '@shared/model/parents';
import { unwrap } from '@shared/model/result';
import { moveUnitsPatch } from '@shared/planning/edits';
import { FAMILY_MODES, familiesOf, relativesLeft, withRelatives } from '@shared/planning/families';
import type { Field } from '@shared/planning/field';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, patchFrom, seeded } from '../support/field';

interface Scene {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  readonly units: readonly number[];
  readonly to: number;
}

/** A divided field with families, and units that would move. */
const scene: fc.Arbitrary<Scene> = fc
  .record({ seed: fc.integer(), accounts: fc.integer({ min: 2, max: 60 }), to: fc.nat(3) })
  .map(({ seed, accounts, to }) => {
    const random = seeded(seed);
    const plain = gridField({ units: 12, accounts, reps: 4 }, random);
    const parent = Int32Array.from({ length: accounts }, (_, i) =>
      i === 0 || random() < 0.4 ? -1 : Math.floor(random() * i),
    );
    const field = { ...plain, accounts: { ...plain.accounts, parent } };
    const index = indexField(field);
    let snapshot = emptySnapshot(field);
    for (let step = 0; step < 25; step++) {
      const draw = (): number => Math.floor(random() * 10_000);
      const kind = (['create', 'rep', 'move', 'decide'] as const)[draw() % 4];
      const applied = applyPatch(
        snapshot,
        patchFrom({ kind, a: draw(), b: draw(), c: draw() }, field, snapshot, step),
        index,
      );
      if (applied.ok) snapshot = applied.value;
    }
    return { field, snapshot, units: [0, 1, 2, 3].map(() => Math.floor(random() * 12)), to };
  });

function movedBy({ field, snapshot, units, to }: Scene) {
  const index = indexField(field);
  const target = snapshot.territories.filter((t) => !t.removed)[to];
  const patch = moveUnitsPatch(field, snapshot, new Set(units), target?.key ?? null);
  const after = applyPatch(snapshot, patch, index);
  fc.pre(after.ok);
  const before = resolveOwnership(field, snapshot, index);
  const next = resolveOwnership(field, unwrap(after), index);
  return { index, patch, before, next, relatives: relativesLeft({ field, index, snapshot }, before, next) };
}

const reason = (family: string): string => `with ${family}`;

describe('families', () => {
  it('together go to one rep, but for those a lock, a ruling or an exclusion holds; nobody else is touched', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const { index, patch, before, next, relatives } = movedBy(one);
        const whole = withRelatives(one, patch, relatives, 'together', reason);
        const owner = resolveOwnership(one.field, unwrap(applyPatch(one.snapshot, whole, index)), index).owner;
        const taken = new Set(relatives.map(({ account }) => account));
        for (const { account, to } of relatives) expect(owner[account]).toBe(to);
        owner.forEach((rep, account) => {
          if (!taken.has(account)) expect(rep).toBe(next.owner[account]);
        });
        for (const [root, members] of familiesOf(one.field)) {
          const goes = relatives.find((relative) => relative.root === root)?.to;
          if (goes === undefined) continue;
          for (const account of members) {
            const { lock, ruling, exclusion } = one.snapshot.decisions.get(account) ?? {};
            const free = !lock && !ruling && !exclusion;
            if (free && before.owner[account] === next.owner[account]) expect(owner[account]).toBe(goes);
          }
        }
      }),
    );
  });

  it('apart changes nothing, within the territory takes only those of the territories the move comes from', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const { patch, before, next, relatives } = movedBy(one);
        expect(withRelatives(one, patch, relatives, 'apart', reason)).toBe(patch);
        const near = withRelatives(one, patch, relatives, 'territory', reason).decisions.map(({ to }) => to?.account);
        const all = withRelatives(one, patch, relatives, 'together', reason).decisions.map(({ to }) => to?.account);
        expect(all).toEqual(expect.arrayContaining(near));
        const sources = new Set(
          [...before.owner.keys()].filter((i) => before.owner[i] !== next.owner[i]).map((i) => before.territory[i]),
        );
        for (const code of near) {
          const at = one.field.accounts.code.indexOf(code ?? '');
          expect(sources.has(before.territory[at])).toBe(true);
        }
      }),
    );
  });

  it('come back whole when the move is undone, however they went', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom(...FAMILY_MODES), (one, mode) => {
        const { index, patch, relatives } = movedBy(one);
        const whole = withRelatives(one, patch, relatives, mode, reason);
        const after = unwrap(applyPatch(one.snapshot, whole, index));
        expect(unwrap(applyPatch(after, invertPatch(whole), index))).toEqual(one.snapshot);
      }),
    );
  });
});

describe('parents', () => {
  it('are followed to the top; unknown ones and circles are named and stand alone', () => {
    const { parent, unknown, cyclic } = resolveParents(['A', 'B', 'C', 'D', 'E', 'F'], ['', 'A', 'B', 'X', 'F', 'E']);
    expect([...parent]).toEqual([-1, 0, 1, -1, -1, -1]);
    expect(unknown).toEqual([3]);
    expect(cyclic).toEqual([4, 5]);
  });

  it('never leave a circle, whatever is written', () => {
    const codes = Array.from({ length: 12 }, (_, i) => `A${i}`);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...codes, '', 'X'), { minLength: 12, maxLength: 12 }), (named) => {
        const { parent, cyclic, unknown } = resolveParents(codes, named);
        for (let start = 0; start < codes.length; start++) {
          let steps = 0;
          for (let i = start; i >= 0; i = parent[i]) expect(steps++).toBeLessThan(codes.length);
          const alone = cyclic.includes(start) || unknown.includes(start) || named[start] === '';
          expect(parent[start] < 0).toBe(alone);
        }
      }),
    );
  });
});
