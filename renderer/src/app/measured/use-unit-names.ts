import { usePreferences } from '../state/preferences';
import { useOpened } from '../state/session';

/** Names of the units in the present language, by index. */
export function useUnitNames(): readonly string[] {
  const { units } = useOpened().field;
  return usePreferences((s) => (s.preferences.locale === 'en' ? units.nameEn : units.name));
}
