import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallInput } from '@shared/contract/contract';
import type { UnitMaturity } from '@shared/contract/field';
import { OverrideBar } from '@/features/maturity/override/override-bar';
import { useNotices } from '@/ui/notify';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

const unit = (code: string, overridden: boolean): UnitMaturity =>
  ({ unit: code, standing: overridden ? { reason: 'known better' } : null }) as unknown as UnitMaturity; // nothing else is read here

const LIST = [unit('U0', false), unit('U1', true), unit('U2', false)];

function bar(...picked: string[]): void {
  render(<OverrideBar units={new Set(picked)} list={LIST} onClear={() => undefined} />);
}

describe('taking overrides back', () => {
  beforeEach(async () => {
    await speak('en');
    openPlan();
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is not offered where none of the ticked units is overridden', () => {
    bar('U0', 'U2');
    expect(screen.queryByTestId('override-take-back')).toBeNull();
  });

  it('concerns and counts those that are overridden', async () => {
    const sent: CallInput<'maturity.override'>[] = [];
    vi.stubGlobal('bailiwick', {
      call: (_: string, input: CallInput<'maturity.override'>) => {
        sent.push(input);
        return Promise.resolve({ ok: true, value: { former: [] } });
      },
      on: () => () => undefined,
    });
    bar('U0', 'U1', 'U2');
    fireEvent.click(screen.getByTestId('override-take-back'));
    await vi.waitFor(() => expect(useNotices.getState().notices.at(-1)?.params).toMatchObject({ count: 1 }));
    expect(sent.map(({ wishes }) => wishes.map((wish) => wish.unit))).toEqual([['U1']]);
  });
});
