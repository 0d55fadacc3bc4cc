import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { PasteDialog } from '@/features/data/paste-dialog';
import { speak } from '../shell/texts';

function shown(): readonly string[] {
  const taken: string[] = [];
  render(<PasteDialog onClose={() => {}} onPaste={(text) => taken.push(text)} />);
  return taken;
}

const area = (): HTMLElement => screen.getByTestId('paste-area');
const paste = (text: string): boolean => fireEvent.paste(area(), { clipboardData: { getData: () => text } });

describe('the dialog to paste cells into', () => {
  beforeEach(() => speak('en'));

  it('takes cells at once', () => {
    const taken = shown();
    paste('Code\tName\nA1\tAcme');
    expect(taken).toEqual(['Code\tName\nA1\tAcme']);
  });

  it('says of a sentence, pasted or typed, that it is no table', () => {
    const taken = shown();
    paste('Please call me back.\n');
    expect(screen.getByRole('alert').textContent).toContain('No table');
    fireEvent.change(area(), { target: { value: 'a word' } });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.keyDown(area(), { key: 'Enter' });
    expect(screen.getByRole('alert').textContent).toContain('No table');
    expect(taken).toEqual([]);
  });
});
