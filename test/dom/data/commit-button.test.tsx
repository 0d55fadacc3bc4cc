import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { CommitButton } from '@/features/data/commit-button';
import type { ToWrite } from '@/features/data/review/to-write';
import { useOpened } from '@/app/state/session';
import { openPlan } from '../inspector/opened';
import { speak } from '../shell/texts';

const WRITTEN: ToWrite = { accepted: 2, rows: 2, added: 1, changed: 1, unchanged: 0, removed: 0 };

function held(): number {
  let count = 0;
  function Asking() {
    count = useOpened().info.counts.accounts;
    return null;
  }
  render(<Asking />);
  return count;
}

const button = (): HTMLElement => screen.getByTestId('import-commit');

describe('the button that writes a file', () => {
  beforeEach(async () => {
    await speak('en');
    openPlan();
  });

  it('says how many rows are written, and how many records removed', () => {
    const { rerender } = render(<CommitButton kind="accounts" busy={null} written={WRITTEN} stale={false} />);
    expect(button().textContent).toBe('Write 2 rows');
    rerender(<CommitButton kind="accounts" busy={null} written={{ ...WRITTEN, removed: 2756 }} stale={false} />);
    expect(button().textContent).toBe('Write 2 rows, remove 2,756');
    rerender(<CommitButton kind="accounts" busy={null} written={{ ...WRITTEN, added: 0, changed: 0 }} stale={false} />);
    expect(button().textContent).toBe('Write (nothing changes)');
  });

  it('asks once more before many are removed, with how many stay', async () => {
    const all = held();
    render(<CommitButton kind="accounts" busy={null} written={{ ...WRITTEN, removed: 11 }} stale={false} />);
    fireEvent.click(button());
    const question = await screen.findByText(/will be marked as removed/);
    expect(question.textContent).toContain(`Of ${all.toLocaleString('en')} in the workspace, 11`);
  });

  it('waits while the figures are worked out anew, and writes nothing of a file without a good row', () => {
    const { rerender } = render(<CommitButton kind="accounts" busy={null} written={WRITTEN} stale />);
    expect((button() as HTMLButtonElement).disabled).toBe(true);
    rerender(<CommitButton kind="accounts" busy={null} written={{ ...WRITTEN, accepted: 0 }} stale={false} />);
    expect((button() as HTMLButtonElement).disabled).toBe(true);
    rerender(<CommitButton kind="accounts" busy={null} written={WRITTEN} stale={false} />);
    expect((button() as HTMLButtonElement).disabled).toBe(false);
  });
});
