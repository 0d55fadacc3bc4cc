import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { BalanceSettings, MaturitySettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { NumberField } from '@/ui/form/number-field';
import { type Draft, useDraft } from '@/ui/form/use-draft';
import { speak } from '../shell/texts';

const defaults = defaultSettings('2025-12-31');

function BandForm({ onDraft }: { onDraft(draft: Draft<BalanceSettings>): void }): ReactNode {
  const draft = useDraft(BalanceSettings, defaults.balance);
  onDraft(draft);
  return <NumberField draft={draft} path={['band']} label="Band" scale={100} unit="%" />;
}

describe('a number of the settings', () => {
  beforeEach(() => speak('en'));
  let draft: Draft<BalanceSettings>;
  const show = (): void => {
    render(<BandForm onDraft={(now) => (draft = now)} />);
  };
  const type = (value: string): void => {
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Band' }), { target: { value } });
  };

  it('is shown as percent and kept as a fraction', () => {
    show();
    expect(screen.getByRole('spinbutton', { name: 'Band' }).getAttribute('value')).toBe('15');
    type('20');
    expect(draft.valid?.band).toBe(0.2);
    expect(draft.changed).toBe(true);
  });

  it('says beside the field what is wrong, in the unit of the field, and is not valid meanwhile', () => {
    show();
    type('150');
    expect(screen.getByRole('alert').textContent).toBe('At most 100');
    expect(draft.valid).toBeNull();
    type('');
    expect(screen.getByRole('alert').textContent).toBe('A number is needed');
  });

  it('typed back to what it was counts as unchanged', () => {
    show();
    type('20');
    type('15');
    expect(draft.changed).toBe(false);
  });
});

function RampForm({ onDraft }: { onDraft(draft: Draft<MaturitySettings>): void }): ReactNode {
  const draft = useDraft(MaturitySettings, defaults.maturity);
  onDraft(draft);
  return <NumberField draft={draft} path={['ramps', 'growth', 0, 'points', 1, 0]} label="Corner" scale={100} />;
}

describe('corners of a ramp', () => {
  beforeEach(() => speak('en'));

  it('are refused while they do not ascend', () => {
    let draft: Draft<MaturitySettings> | undefined;
    render(<RampForm onDraft={(now) => (draft = now)} />);
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Corner' }), { target: { value: '1' } });
    expect(draft?.valid).toBeNull();
    expect(draft?.problemAt(['ramps', 'growth', 0, 'points'])?.code).toBe('notAscending');
  });
});
