import { usePreferences } from '../state/preferences';
import { usePart } from '../state/session';

/** Names of the units in the present language, by index. */
export function useUnitNames(): readonly string[] {
  const units = usePart((o) => o.field.units);
  return usePreferences((s) => (s.preferences.locale === 'en' ? units.nameEn : units.name));
}
