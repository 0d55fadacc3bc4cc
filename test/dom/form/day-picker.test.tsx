import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { usePreferences } from '@/app/state/preferences';
import { DayPicker } from '@/ui/day-picker';

const START = usePreferences.getState();

function Host() {
  const [day, setDay] = useState<string | null>('2025-12-31');
  return (
    <>
      <DayPicker value={day} onChange={setDay} testId="day" />
      <output>{day}</output>
    </>
  );
}

function show(locale: 'zh-CN' | 'en'): HTMLInputElement {
  usePreferences.setState({ preferences: { ...START.preferences, locale } });
  render(<Host />);
  return screen.getByTestId<HTMLInputElement>('day');
}

beforeEach(() => usePreferences.setState(START, true));

describe('DayPicker', () => {
  it('writes the day as the language does', () => {
    expect(show('zh-CN').value).toBe('2025年12月31日');
  });

  it('takes a day typed as YYYY-MM-DD in either language, and keeps it so', () => {
    const field = show('en');
    expect(field.value).toBe('Dec 31, 2025');
    fireEvent.mouseDown(field);
    fireEvent.change(field, { target: { value: '2026-02-01' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByRole('status').textContent).toBe('2026-02-01');
    expect(field.value).toBe('Feb 1, 2026');
  });
});
