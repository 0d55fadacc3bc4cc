import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '@shared/model/result';
import { moveUnitsPatch } from '@shared/planning/edits';
import { evaluate, sumOf } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { useSelection } from '@/app/state/selection';
import { Inspector } from '@/features/inspector/inspector';
import { createFormat } from '@/i18n/format';
import { speak } from '../shell/texts';
import { openPlan } from './opened';

const format = createFormat('en', 'CNY');

function figure(card: HTMLElement, name: string): string {
  return card.querySelector(`[data-figure=${name}] dd`)?.textContent ?? '';
}

describe('the inspector', () => {
  beforeEach(() => speak('en'));

  it('shows the plan while nothing is selected, and opens the outlier that is clicked', () => {
    openPlan();
    render(<Inspector />);
    fireEvent.click(within(screen.getByTestId('inspector-overview')).getByRole('button', { name: /North/u }));
    expect(useSelection.getState().territory).toBe(0);
    expect(screen.getByTestId('inspector-territory')).toBeTruthy();
  });

  it('shows both territories before and after, as a whole evaluation of the edited plan says', () => {
    const { field, index, plan } = openPlan();
    render(<Inspector />);
    act(() => {
      useSelection.getState().select([4, 5], 'replace');
      useSelection.getState().aim({ kind: 'territory', index: 1 });
    });
    const moved = unwrap(
      applyPatch(plan.snapshot, moveUnitsPatch(field, plan.snapshot, [4, 5], plan.snapshot.territories[1].key), index),
    );
    const after = evaluate(field, moved, index);
    for (const [role, territory] of [
      ['gains', 1],
      ['loses', 0],
    ] as const) {
      const card = screen.getByTestId(`effect-${role}`);
      const hours = (evaluation: typeof after): string => format.hours(sumOf(evaluation, territory, 'workload'));
      expect(figure(card, 'value')).toBe(`${hours(plan.evaluation)}→${hours(after)}`);
      const accounts = (evaluation: typeof after): string => format.integer(sumOf(evaluation, territory, 'accounts'));
      expect(figure(card, 'accounts')).toBe(`${accounts(plan.evaluation)}→${accounts(after)}`);
    }
    expect(screen.getByTestId('commit-assignment').textContent).toBe('Assign 2 units to South');
    expect(screen.getByTestId('effect-warnings').textContent).toContain('South would fall into 2 parts');
  });

  it('leaves the plan as it was when the target is let go', () => {
    const { plan } = openPlan();
    render(<Inspector />);
    act(() => useSelection.getState().select([8], 'replace'));
    fireEvent.click(screen.getByTestId('target-new'));
    expect(screen.getByTestId('commit-assignment').textContent).toContain('from 1 unit');
    fireEvent.click(screen.getByTestId('cancel-assignment'));
    expect(screen.queryByTestId('commit-assignment')).toBeNull();
    expect([...plan.snapshot.unitTerritory].filter((t) => t === -1)).toHaveLength(4);
  });

  it('does not offer to make a territory whose name is taken or missing', () => {
    openPlan();
    render(<Inspector />);
    act(() => useSelection.getState().select([8], 'replace'));
    fireEvent.click(screen.getByTestId('target-new'));
    const commit = (): boolean => screen.getByTestId<HTMLButtonElement>('commit-assignment').disabled;
    expect(commit()).toBe(false);
    fireEvent.change(screen.getByTestId('new-territory-name'), { target: { value: ' south ' } });
    expect(screen.getByRole('alert').textContent).toBe('A territory has that name already');
    expect(commit()).toBe(true);
    fireEvent.change(screen.getByTestId('new-territory-name'), { target: { value: '' } });
    expect(commit()).toBe(true);
  });

  it('says why units of a locked territory cannot go', () => {
    openPlan({ southLocked: true });
    render(<Inspector />);
    act(() => {
      useSelection.getState().select([12], 'replace');
      useSelection.getState().aim({ kind: 'territory', index: 0 });
    });
    expect(screen.getByRole('alert').textContent).toContain('South is locked');
    expect(screen.getByTestId<HTMLButtonElement>('commit-assignment').disabled).toBe(true);
  });
});
