import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapes } from '@shared/metrics/shape';
import { updateShapes } from '@shared/metrics/shape-update';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { arbitraryField, arbitraryWish, patchFrom } from '../support/field';

describe('updateShapes', () => {
  it('equals the shapes of the whole plan after any sequence of edits', () => {
    fc.assert(
      fc.property(arbitraryField, fc.array(arbitraryWish, { maxLength: 25 }), (field, wishes) => {
        const index = indexField(field);
        let snapshot = emptySnapshot(field);
        let kept = shapes(field, snapshot);
        for (const [step, wish] of wishes.entries()) {
          const next = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
          if (!next.ok) continue;
          kept = updateShapes(field, kept, snapshot, next.value);
          snapshot = next.value;
          expect(kept).toEqual(shapes(field, snapshot));
        }
      }),
    );
  });
});
