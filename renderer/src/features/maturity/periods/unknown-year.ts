import type { Maturity } from '@shared/model/maturity';

interface Year {
  readonly year: number;
  readonly classes: readonly Maturity[];
}

/** The first of these years for which nothing can be said of any unit; null where something can of each. */
export function unknownYear(years: readonly Year[]): number | null {
  return years.find(({ classes }) => classes.every((m) => m === 'unclassified'))?.year ?? null;
}
