import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useHeld } from '@/ui/use-held';

describe('a value under the hand', () => {
  it('stays while the pointer is down, and follows again once it is let go', () => {
    const { result, rerender } = renderHook(({ now }) => useHeld(now), { initialProps: { now: 1 } });
    rerender({ now: 2 });
    expect(result.current.value).toBe(2);
    act(() => result.current.hold());
    rerender({ now: 3 });
    expect(result.current.value).toBe(2);
    act(() => void window.dispatchEvent(new Event('pointerup')));
    expect(result.current.value).toBe(3);
  });
});
