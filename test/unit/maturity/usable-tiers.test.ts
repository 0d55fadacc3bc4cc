import { describe, expect, it } from 'vitest';
import { UsableTierSettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';

const { tier } = defaultSettings('2025-12-31');
const NONE = { revenue: 0, potential: 0, growth: 0, margin: 0, strategic: 0 };

describe('weights of the tiers', () => {
  it('need one above nothing, or every score would be the same', () => {
    expect(UsableTierSettings.safeParse({ ...tier, weights: NONE }).error?.issues).toMatchObject([
      { path: ['weights'], message: 'tier.noWeight' },
    ]);
    expect(UsableTierSettings.safeParse({ ...tier, weights: { ...NONE, margin: 0.5 } }).success).toBe(true);
  });
});
