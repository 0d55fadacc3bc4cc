import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MaturitySettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { RuleFoot } from '@/features/maturity/rule-foot';
import { type Draft, useDraft } from '@/ui/form/use-draft';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

const DEFAULTS = defaultSettings('2025-12-31').maturity;
const STORED: MaturitySettings = { ...DEFAULTS, minimumEvidence: 0.9 };

function Foot({ onDraft }: { onDraft(draft: Draft<MaturitySettings>): void }): ReactNode {
  const draft = useDraft(MaturitySettings, STORED);
  onDraft(draft);
  return <RuleFoot rule="maturity" testId="thresholds" draft={draft} onSaved={() => undefined} />;
}

describe('the thresholds put back to their defaults', () => {
  beforeEach(() => speak('en'));
  afterEach(() => void vi.unstubAllGlobals());

  it('are tried like any other edit, and sent to nobody before they are used', () => {
    openPlan();
    const call = vi.fn<() => void>();
    vi.stubGlobal('bailiwick', { call, on: () => () => undefined });
    let draft: Draft<MaturitySettings> | undefined;
    render(<Foot onDraft={(now) => (draft = now)} />);
    fireEvent.click(screen.getByTestId('reset-thresholds'));
    expect(draft?.valid).toEqual(DEFAULTS);
    expect(draft?.changed).toBe(true);
    expect(call).not.toHaveBeenCalled();
    fireEvent.click(screen.getByTestId('discard-thresholds'));
    expect(draft?.valid).toEqual(STORED);
  });
});
