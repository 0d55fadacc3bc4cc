import type { MaturityOverride } from '../model/maturity';

type Dated = Pick<MaturityOverride, 'validFrom' | 'expiresOn'>;

/** The override, if it counts on that day (YYYY-MM-DD): from its first day on where it has one, to its last where it has one. */
export function overrideOn<O extends Dated>(override: O, day: string): O | null {
  const { validFrom, expiresOn } = override;
  if (validFrom !== null && day < validFrom) return null;
  return expiresOn !== null && day > expiresOn ? null : override;
}
