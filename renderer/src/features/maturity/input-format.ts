import type { MaturityInput } from '@shared/model/maturity';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';

/** How a figure of the rule is written and edited: a multiple, a percentage, or points. */
export const INPUT_KIND: Readonly<Record<MaturityInput, 'times' | 'percent' | 'points' | 'pointsPerYear'>> = {
  capacityRatio: 'times',
  capacityGrowth: 'percent',
  customerGrowth: 'percent',
  churn: 'percent',
  competition: 'points',
  competitionTrend: 'pointsPerYear',
};

export function writeInput(input: MaturityInput, value: number | null, format: Format): string {
  if (value === null) return '–';
  switch (INPUT_KIND[input]) {
    case 'times':
      return format.decimal(value, 2);
    case 'percent':
      return input === 'churn' ? format.percent(value, 1) : format.signedPercent(value, 1);
    case 'points':
    case 'pointsPerYear':
      return format.decimal(value, 1);
  }
}

export function inputUnit(input: MaturityInput, t: Translate): string {
  const kind = INPUT_KIND[input];
  return kind === 'percent' ? '%' : t(`maturity.inputUnit.${kind}`);
}

/** Fractions are edited as percent. */
export function inputScale(input: MaturityInput): number {
  return INPUT_KIND[input] === 'percent' ? 100 : 1;
}
