import { render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport, ResultRow } from '@shared/contract/imports';
import { SamplePanel } from '@/features/data/sample-panel';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

type Shown = Pick<
  ImportReport,
  'headers' | 'mapping' | 'fields' | 'sample' | 'sampleRows' | 'resultSample' | 'placing'
>;

const row = (at: number, change: Partial<ResultRow>): ResultRow => ({
  row: at,
  outcome: 'accepted',
  cells: [],
  unit: null,
  problems: [],
  ...change,
});

/** Accounts that come again without a place, with one, and new without one; and a row that is not taken. */
const report: Shown = {
  headers: ['code'],
  mapping: { code: 0 },
  fields: [],
  sample: [['A1'], ['A2'], ['A3'], ['A4']],
  sampleRows: [2, 3, 4, 5],
  resultSample: [
    row(2, {}),
    row(3, { unit: 'U5' }),
    row(4, {
      outcome: 'warned',
      problems: [{ field: '', code: 'unplaced', params: {}, severity: 'warning' }],
    }),
    row(5, { outcome: 'rejected' }),
  ],
  placing: {
    sample: [null, { unit: 'U5', by: 'code', confidence: 1 }, { unit: null, by: 'none', confidence: null }, null],
  } as unknown as ImportReport['placing'], // the counts beside it are shown elsewhere
};

describe('the sample of an import', () => {
  beforeEach(() => speak('en'));

  it('says of an account without a place that it stays where it is, and of nothing else', () => {
    openPlan();
    render(<SamplePanel kind="accounts" report={report as ImportReport} />);
    const lands = [...screen.getByTestId('import-sample').querySelectorAll('tbody tr')].map(
      (line) => line.children[1].textContent,
    );
    expect(lands[0]).toBe('Stays where it is');
    expect(lands[1]).toContain('Unit 5');
    for (const other of lands.slice(1)) expect(other).not.toContain('Stays');
    // The row that is not taken lands nowhere, which is nothing to look at.
    expect(screen.getByTestId('import-sample').querySelectorAll('td[data-problem]')).toHaveLength(1);
  });
});
