import { useUnitNames } from '@/app/measured/use-unit-names';
import { useFormat } from '@/i18n/use-format';

/** Names said one by one; the others are left out. */
const MOST_NAMES = 4;

/** The first names of some units as a list of the language. */
export function useNamedUnits(): (units: readonly number[]) => string {
  const format = useFormat();
  const names = useUnitNames();
  return (units) =>
    format.list(units.slice(0, MOST_NAMES).map((u) => names[u])) + (units.length > MOST_NAMES ? ' …' : '');
}
