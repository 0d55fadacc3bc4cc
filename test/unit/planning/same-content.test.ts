import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, invertPatch, isEmptyPatch } from '@shared/planning/patch';
import { sameContent } from '@shared/planning/same-content';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { arbitraryWish, gridField, patchFrom, seeded } from '../support/field';

const field = gridField({ units: 20, accounts: 60, reps: 4 }, seeded(5));
const index = indexField(field);

/** What each edit of a series makes of a plan, with the edit itself. */
function steps(wishes: Parameters<typeof patchFrom>[0][]) {
  let plan: PlanSnapshot = emptySnapshot(field);
  return wishes.flatMap((wish, step) => {
    const patch = patchFrom(wish, field, plan, step);
    const next = applyPatch(plan, patch, index);
    if (!next.ok || isEmptyPatch(patch)) return [];
    const before = plan;
    plan = next.value;
    return [{ before, patch, after: plan }];
  });
}

describe('two states of a plan', () => {
  const series = fc.array(arbitraryWish, { minLength: 1, maxLength: 25 });

  it('hold the same after an edit and its undoing', () => {
    fc.assert(
      fc.property(series, (wishes) => {
        for (const { before, patch, after } of steps(wishes)) {
          const back = applyPatch(after, invertPatch(patch), index);
          if (!back.ok) expect.unreachable();
          expect(sameContent(before, back.value)).toBe(true);
        }
      }),
    );
  });

  it('differ by any edit that does something', () => {
    fc.assert(
      fc.property(series, (wishes) => {
        for (const { before, patch, after } of steps(wishes)) {
          const idle =
            patch.units.every(({ from, to }) => from === to) &&
            [...patch.territories, ...patch.decisions, ...patch.outcomes, ...patch.followers].every(
              ({ from, to }) => JSON.stringify(from) === JSON.stringify(to),
            );
          if (!idle) expect(sameContent(before, after)).toBe(false);
          expect(sameContent(after, structuredClone(after))).toBe(true);
        }
      }),
    );
  });
});
