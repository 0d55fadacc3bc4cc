import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { StrategyView } from '@/features/maturity/strategy/strategy-view';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

const share = (type: string, value: string): void => {
  fireEvent.change(screen.getByTestId(`field-types-${type}-targetShare`), { target: { value } });
};

const canSave = (): boolean => !screen.getByTestId<HTMLButtonElement>('save-strategy').disabled;

describe('target shares of the kinds of market', () => {
  beforeEach(() => speak('en'));

  it('say what they come to, and are not taken above the whole', () => {
    openPlan();
    render(<StrategyView list={[]} />);
    expect(screen.queryByTestId('shares-sum')).toBeNull();
    share('growth', '60');
    share('mature', '40');
    expect(screen.getByTestId('shares-sum').textContent).toContain('100% in all');
    expect(canSave()).toBe(true);
    share('declining', '0.4');
    expect(screen.getByTestId('shares-sum').textContent).toContain('100.40% in all');
    expect(screen.getByRole('alert').textContent).toContain('more than 100%');
    expect(canSave()).toBe(false);
    share('declining', '0');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(canSave()).toBe(true);
  });
});
