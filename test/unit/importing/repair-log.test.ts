import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_REPAIRS, RepairLog, type RepairStep } from '@shared/importing/repair-log';
import { repairedCells } from '@shared/importing/repairs';

const step: fc.Arbitrary<RepairStep> = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    row: fc.integer({ min: 2, max: 5 }),
    column: fc.integer({ min: 0, max: 3 }),
    value: fc.option(fc.string(), { nil: null }),
  }),
  fc.record({ kind: fc.constant('row' as const), row: fc.integer({ min: 2, max: 5 }), ignored: fc.boolean() }),
  fc.record({ kind: fc.constant('mute' as const), what: fc.constantFrom('a', 'b 2 1'), muted: fc.boolean() }),
);

function stateOf({ repairs, counts }: RepairLog): unknown {
  const cells = [...repairs.cells].map(([row, values]) => [row, [...values].toSorted(([a], [b]) => a - b)] as const);
  return {
    cells: cells.toSorted(([a], [b]) => a - b),
    ignored: [...repairs.ignoredRows].toSorted((a, b) => a - b),
    muted: [...repairs.muted].toSorted(),
    counts,
  };
}

describe('repairs of a file', () => {
  it('are as they were after undo, and as they became after redo', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (groups) => {
        const log = new RepairLog();
        const states = [stateOf(log)];
        for (const steps of groups) {
          log.apply(steps);
          states.push(stateOf(log));
        }
        for (let i = groups.length - 1; i >= 0; i--) {
          log.undo();
          expect(stateOf(log)).toEqual(states[i]);
        }
        expect(log.canUndo).toBe(false);
        for (let i = 1; i <= groups.length; i++) {
          log.redo();
          expect(stateOf(log)).toEqual(states[i]);
        }
        expect(log.redo()).toEqual([]);
      }),
    );
  });

  it('are refused whole where they would be too many', () => {
    const log = new RepairLog();
    const rows = (count: number): RepairStep[] =>
      Array.from({ length: count }, (_, i) => ({ kind: 'row', row: i + 2, ignored: true }));
    expect(log.apply(rows(MAX_REPAIRS + 1))).toMatchObject({ ok: false, problem: { code: 'import.tooManyRepairs' } });
    expect(log.counts.rows).toBe(0);
    expect(log.apply(rows(10)).ok).toBe(true);
  });

  it('stand in their columns, also beyond the end of a row', () => {
    expect(repairedCells(['a', 'b'], undefined)).toEqual(['a', 'b']);
    expect(
      repairedCells(
        ['a', 'b'],
        new Map([
          [1, 'x'],
          [3, 'y'],
        ]),
      ),
    ).toEqual(['a', 'x', '', 'y']);
  });
});
