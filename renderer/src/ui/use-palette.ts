import { isDark, usePreferences } from '@/app/state/preferences';
import { PALETTES, type Palette, type Scheme } from './tokens';

/** Light or dark as it is on the screen now. */
export function useScheme(): Scheme {
  return usePreferences((s) => (isDark(s) ? 'dark' : 'light'));
}

export function usePalette(): Palette {
  return PALETTES[useScheme()];
}
