import { describe, expect, it } from 'vitest';
import { honestShare } from '@/features/health/honest-share';

describe('a share of what is filled', () => {
  it('is all or nothing only where it is', () => {
    expect([0, 1, 2993 / 3000, 7 / 3000, 0.84].map(honestShare)).toEqual([0, 1, 0.99, 0.01, 0.84]);
  });
});
