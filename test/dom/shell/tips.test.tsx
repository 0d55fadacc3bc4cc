import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { act } from 'react';
import { tip } from '@/ui/tip/tip';
import { TipHost } from '@/ui/tip/tip-host';

function show() {
  vi.useFakeTimers();
  return render(
    <>
      <button type="button" {...tip({ text: 'Copies the table', keys: 'Ctrl+C' })}>
        copy
      </button>
      <button type="button">plain</button>
      <TipHost />
    </>,
  );
}

async function rest(ms: number): Promise<void> {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
}

describe('tips', () => {
  it('come when the pointer rests, tell screen readers what they belong to, and go when it leaves', async () => {
    show();
    const button = screen.getByText('copy');
    fireEvent.pointerOver(button);
    await rest(100);
    expect(screen.queryByRole('tooltip')).toBeNull();
    await rest(400);
    const bubble = screen.getByRole('tooltip');
    expect(bubble.textContent).toBe('Copies the tableCtrl+C');
    expect(button.getAttribute('aria-describedby')).toBe(bubble.id);
    fireEvent.pointerOver(screen.getByText('plain'));
    await rest(0);
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(button.hasAttribute('aria-describedby')).toBe(false);
    vi.useRealTimers();
  });

  it('stay away from what was pressed until the pointer has left it', async () => {
    show();
    const button = screen.getByText('copy');
    fireEvent.pointerOver(button);
    fireEvent.pointerDown(button);
    await rest(1000);
    fireEvent.pointerOver(button);
    await rest(1000);
    expect(screen.queryByRole('tooltip')).toBeNull();
    fireEvent.pointerOver(screen.getByText('plain'));
    fireEvent.pointerOver(button);
    await rest(500);
    expect(screen.getByRole('tooltip')).toBeTruthy();
    vi.useRealTimers();
  });
});
