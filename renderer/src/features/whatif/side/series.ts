import type { Palette } from '@/ui/tokens';

/** Tones of the categorical palette that are far apart in lightness, too. */
const TONES = [0, 1, 2, 4] as const;

export function seriesColour(palette: Palette, position: number): string {
  return palette.territory[TONES[position % TONES.length]];
}

/** Dash of each outline: told apart without colour. */
export const DASHES = ['', '6 3', '2 3', '9 3 2 3'] as const;
