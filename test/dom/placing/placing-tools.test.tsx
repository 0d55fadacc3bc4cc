import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlacingRow } from '@shared/model/placing';
import { PlacingTools } from '@/features/placing/placing-tools';
import type { Placing } from '@/features/placing/use-placing';
import { speak } from '../shell/texts';

const sureBy = (confidence: number): PlacingRow =>
  ({ suggestions: [{ unit: 'U0', by: 'name', confidence }] }) as unknown as PlacingRow; // nothing else is read here

/** A list of which only these rows are read yet. */
function tools(rows: readonly PlacingRow[], total: number): Placing {
  const nothing = (): void => undefined;
  const counts = { unplaced: total, doubtful: 0, aside: 0 };
  const list = { rows: [...rows], total, counts, undo: null, redo: null, regions: [] };
  const acts = {
    setShow: nothing,
    place: nothing,
    setAside: nothing,
    acceptAll: nothing,
    step: nothing,
    more: nothing,
  };
  return { show: 'unplaced', list, ...acts };
}

describe('taking many suggestions at once', () => {
  beforeEach(() => speak('en'));

  it('tells how many there are once the whole list is read', () => {
    render(<PlacingTools placing={tools([sureBy(0.9), sureBy(0.6)], 2)} />);
    expect(screen.getByTestId('placing-accept-all').textContent).toContain('(1)');
  });

  it('offers nothing where no suggestion is so sure', () => {
    render(<PlacingTools placing={tools([sureBy(0.6)], 1)} />);
    expect(screen.getByTestId('placing-accept-all')).toHaveProperty('disabled', true);
  });

  it('counts nothing while part of the list is unread, and can be asked all the same', () => {
    render(<PlacingTools placing={tools([sureBy(0.6)], 1234)} />);
    const button = screen.getByTestId('placing-accept-all');
    expect(button.textContent).toContain('among all 1,234');
    expect(button).toHaveProperty('disabled', false);
  });
});
