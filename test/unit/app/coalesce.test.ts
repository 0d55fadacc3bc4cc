import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesced } from '@electron/usecases/coalesce';

describe('many changes in a row', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are told of at once, and then together', () => {
    const tell = vi.fn<() => void>();
    const changed = coalesced(tell, 1000);
    for (let i = 0; i < 5; i++) changed();
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(999);
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(tell).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(tell).toHaveBeenCalledTimes(2);
    changed();
    expect(tell).toHaveBeenCalledTimes(3);
  });
});
