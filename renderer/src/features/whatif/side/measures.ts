import type { PlanMeasures } from '@shared/metrics/plan-measures';
import type { Format } from '@/i18n/format';

type Single = Exclude<keyof PlanMeasures, 'revenueAtRisk'>;

export interface MeasureLine {
  readonly id: Exclude<Single, 'healthy' | 'reps' | 'territories'>;
  readonly write: (value: number, format: Format) => string;
  /** null: neither way is better, as work also falls where nobody does it. */
  readonly better: 'more' | 'less' | null;
}

const count = (value: number, format: Format): string => format.integer(value);
const share = (value: number, format: Format): string => format.percent(value, 1);
const money = (value: number, format: Format): string => format.compactMoney(value);
const hours = (value: number, format: Format): string => format.hours(value);
const fine = (value: number, format: Format): string => format.decimal(value, 3);

/** Balance first, then work, then shape, then what it costs. */
export const MEASURE_LINES: readonly MeasureLine[] = [
  { id: 'score', write: (value, format) => format.decimal(value, 1), better: 'more' },
  { id: 'shareInBand', write: share, better: 'more' },
  { id: 'largestDeviation', write: share, better: 'less' },
  { id: 'meanDeviation', write: share, better: 'less' },
  { id: 'coefficientOfVariation', write: fine, better: 'less' },
  { id: 'gini', write: fine, better: 'less' },
  { id: 'mixDifference', write: fine, better: 'less' },
  { id: 'workload', write: hours, better: null },
  { id: 'travel', write: hours, better: 'less' },
  { id: 'overloaded', write: count, better: 'less' },
  { id: 'broken', write: count, better: 'less' },
  { id: 'compactness', write: fine, better: 'more' },
  { id: 'unowned', write: count, better: 'less' },
  { id: 'movedAccounts', write: count, better: 'less' },
  { id: 'firstOwners', write: count, better: null },
  { id: 'movedRevenue', write: money, better: 'less' },
  { id: 'movedShare', write: share, better: 'less' },
  { id: 'movedPipeline', write: money, better: 'less' },
  { id: 'movedRelationships', write: count, better: 'less' },
];

/** A difference with its sign, as its measure is written. */
export function signed(line: Pick<MeasureLine, 'write'>, change: number, format: Format): string {
  const size = line.write(Math.abs(change), format);
  return `${change > 0 ? '+' : '−'}${size}`;
}
