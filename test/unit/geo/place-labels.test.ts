import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelBox, placeLabels } from '@shared/geo/place-labels';

const label: fc.Arbitrary<LabelBox> = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 30 }),
  priority: fc.integer({ min: 0, max: 9 }),
  shifts: fc.constantFrom([0], [0, -20, 20]),
});

function apart(a: LabelBox & { top: number }, b: LabelBox & { top: number }): boolean {
  return Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.top - b.top) >= (a.height + b.height) / 2;
}

describe('labels', () => {
  it('never overlap', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), fc.integer({ min: 0, max: 5 }), (labels, gap) => {
        const placed = placeLabels(labels, gap).map((p) => ({ ...labels[p.label], top: p.y }));
        placed.forEach((a, i) => placed.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
      }),
    );
  });

  it('always show the most important one where it wants to be', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 20 }), (labels) => {
        const top = labels.findIndex((l) => l.priority === Math.max(...labels.map((m) => m.priority)));
        expect(placeLabels(labels, 2)).toContainEqual({ label: top, x: labels[top].x, y: labels[top].y });
      }),
    );
  });

  it('give way upwards where they may', () => {
    const one = { x: 0, y: 0, width: 50, height: 10, priority: 1, shifts: [0, -15, 15] };
    expect(placeLabels([one, one], 1).map((p) => p.y)).toEqual([0, -15]);
  });
});
