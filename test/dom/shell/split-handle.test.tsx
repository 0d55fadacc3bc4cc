import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { SplitHandle } from '@/ui/split-handle';

const kept: number[] = [];

function Panel({ orientation }: { readonly orientation: 'vertical' | 'horizontal' }) {
  const [size, setSize] = useState(300);
  return (
    <SplitHandle
      orientation={orientation}
      size={size}
      min={280}
      max={560}
      label="Width"
      onSize={setSize}
      onDone={(s) => kept.push(s)}
    />
  );
}

function size(): number {
  return Number(screen.getByRole('separator').getAttribute('aria-valuenow'));
}

describe('the line between two panels', () => {
  it('moves by the keyboard, inside its limits, and what it ends at is kept', () => {
    render(<Panel orientation="vertical" />);
    const line = screen.getByRole('separator');
    fireEvent.keyDown(line, { key: 'ArrowLeft' });
    expect(size()).toBe(316);
    for (let i = 0; i < 9; i++) fireEvent.keyDown(line, { key: 'ArrowRight' });
    expect(size()).toBe(280);
    fireEvent.keyDown(line, { key: 'Home' });
    expect(size()).toBe(560);
    expect(kept.at(-1)).toBe(560);
  });

  it('follows the pointer the way the panel below it grows', () => {
    render(<Panel orientation="horizontal" />);
    const line = screen.getByRole('separator');
    fireEvent.pointerDown(line, { clientY: 500, pointerId: 1 });
    fireEvent.pointerMove(line, { clientY: 440, pointerId: 1 });
    expect(size()).toBe(360);
    fireEvent.pointerUp(line, { clientY: 430, pointerId: 1 });
    expect(kept.at(-1)).toBe(370);
    fireEvent.pointerMove(line, { clientY: 100, pointerId: 1 });
    expect(size()).toBe(360);
  });
});
