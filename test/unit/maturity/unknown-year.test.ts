import { describe, expect, it } from 'vitest';
import { unknownYear } from '@/features/maturity/periods/unknown-year';

describe('years compared', () => {
  it('say nothing of who moved where one of them classifies no unit', () => {
    const first = { year: 2023, classes: ['unclassified', 'unclassified'] } as const;
    const later = { year: 2024, classes: ['growth', 'unclassified'] } as const;
    expect(unknownYear([first, later])).toBe(2023);
    expect(unknownYear([later, first])).toBe(2023);
    expect(unknownYear([later, later])).toBeNull();
  });
});
