import { describe, expect, it } from 'vitest';
import type { Placing } from '@shared/importing/place';
import { type Ground, settlePlace } from '@shared/importing/settle-place';

/** Units A and B side by side, one degree each, and C beyond them, which the workspace has not. */
const ground: Ground = {
  unitAt: (lng) => (lng < 0 || lng >= 3 ? null : ['A', 'B', 'C'][Math.floor(lng)]),
  nearestUnit: (lng, _lat, limit) => (lng < 0 && -lng * 111 <= limit ? { code: 'A', km: -lng * 111 } : null),
  kmTo: (unit, lng) => (unit === 'A' ? Math.max(0, lng - 1) * 111 : Math.max(0, 1 - lng) * 111),
  hasUnit: (code) => code !== 'C',
};
const at = (lng: number) => ({ lng, lat: 0 });
const named: Placing = { by: 'name', unit: 'A', confidence: 0.9, doubt: null };
const open: Placing = { by: 'none', problem: 'ambiguousUnit', text: 'x', candidates: ['A', 'B'], within: null };
const silent: Placing = { by: 'none', problem: null, text: '', candidates: [], within: null };

describe('settlePlace', () => {
  it('is surer where words and position agree', () => {
    const settled = settlePlace(named, at(0.5), ground);
    expect(settled).toMatchObject({ unit: 'A', by: 'name', problem: null });
    expect(settled.confidence).toBeGreaterThan(0.95);
  });

  it('lets the words count where the position lies elsewhere, and doubts it', () => {
    expect(settlePlace(named, at(1.5), ground)).toMatchObject({
      unit: 'A',
      confidence: 0.6,
      problem: { code: 'unitDisagrees', params: { unit: 'A', at: 'B' } },
    });
  });

  it('takes a position just across the border as agreeing', () => {
    expect(settlePlace(named, at(1.01), ground)).toMatchObject({ unit: 'A', confidence: 0.9, problem: null });
  });

  it('lets the position decide what the words leave open', () => {
    expect(settlePlace(open, at(1.5), ground)).toMatchObject({ unit: 'B', by: 'coordinates', problem: null });
    expect(settlePlace(silent, at(0.5), ground)).toMatchObject({ unit: 'A', by: 'coordinates' });
  });

  it('takes the nearest unit within the limit, the less surely the farther', () => {
    const near = settlePlace(silent, at(-0.01), ground);
    const far = settlePlace(silent, at(-0.08), ground);
    expect([near.by, far.by]).toEqual(['nearest', 'nearest']);
    expect(near.confidence).toBeGreaterThan(far.confidence ?? 1);
    expect(far.problem).toMatchObject({ code: 'placedNearest', params: { unit: 'A', km: 8.9 } });
    expect(settlePlace(silent, at(-0.2), ground)).toMatchObject({ unit: null, problem: { code: 'outsideMap' } });
  });

  it('does not draw an account of another field into this one', () => {
    expect(settlePlace(silent, at(2.5), ground)).toMatchObject({ unit: null, problem: { code: 'outsideField' } });
  });

  it('gives the reason where nothing places it', () => {
    expect(settlePlace(open, null, ground)).toMatchObject({
      unit: null,
      by: 'none',
      confidence: null,
      problem: { code: 'ambiguousUnit', params: { candidates: 'A, B' } },
    });
  });
});
