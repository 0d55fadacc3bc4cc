import { describe, expect, it } from 'vitest';
import { stepsTo } from '@/features/plans/walk-history';

const change = (seq: number, state: 'done' | 'undone' | 'discarded') => ({
  seq,
  state,
  label: { code: 'assignUnits', params: {} },
  at: '2026-01-01T00:00:00Z',
  units: 1,
  accounts: 0,
});

describe('steps to a point of the history', () => {
  const changes = [
    change(1, 'done'),
    change(2, 'discarded'),
    change(3, 'done'),
    change(4, 'undone'),
    change(5, 'undone'),
  ];

  it('goes back over what is done, never over what was discarded', () => {
    expect(stepsTo(changes, 1)).toEqual({ undo: 1, redo: 0 });
    expect(stepsTo(changes, 0)).toEqual({ undo: 2, redo: 0 });
  });

  it('goes forward over what is undone', () => {
    expect(stepsTo(changes, 4)).toEqual({ undo: 0, redo: 1 });
    expect(stepsTo(changes, 5)).toEqual({ undo: 0, redo: 2 });
  });
});
