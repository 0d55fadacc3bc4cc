import { describe, expect, it } from 'vitest';
import { endMonth } from '@shared/model/period';

describe('the end of a period', () => {
  it.each([
    ['2025', 2026 * 12],
    ['2025-Q1', 2025 * 12 + 3],
    ['2025Q4', 2026 * 12],
    ['2025-03', 2025 * 12 + 3],
    ['2025-12', 2026 * 12],
    ['2025-03-31', 2025 * 12 + 3],
  ])('of %s is the month after it', (period, expected) => {
    expect(endMonth(period)).toBe(expected);
  });

  it.each(['', '25', '2025-13', '2025-00', '2025-Q5', '2025-3', 'Q1 2025'])('is not made up for "%s"', (period) => {
    expect(endMonth(period)).toBeNull();
  });
});
