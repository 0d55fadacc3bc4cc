import { describe, expect, it } from 'vitest';
import { antdTheme } from '@/ui/theme';
import { PALETTES, type Scheme } from '@/ui/tokens';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('a slider', () => {
  it.each<Scheme>(['light', 'dark'])('can be seen on its surface: %s', (scheme) => {
    const slider = antdTheme(scheme, false).components?.Slider;
    const { surface } = PALETTES[scheme];
    for (const part of ['railBg', 'trackBg', 'handleColor'] as const) {
      expect(contrast(String(slider?.[part]), surface), part).toBeGreaterThanOrEqual(3);
    }
  });
});
