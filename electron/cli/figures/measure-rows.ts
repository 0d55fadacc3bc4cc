import type { Locale } from '@shared/contract/app';
import { cliWhatIfTexts } from '@shared/texts/cli-what-if';
import { figures, text } from '../text/figures';
import type { TextCell } from '../text/table';
import type { MeasureFigures } from './measure-figures';

type Single = Exclude<keyof MeasureFigures, 'revenueAtRisk'>;

const SHARES: ReadonlySet<Single> = new Set(['largestDeviation', 'meanDeviation', 'shareInBand', 'movedShare']);
const RATIOS: ReadonlySet<Single> = new Set(['coefficientOfVariation', 'gini', 'mixDifference', 'compactness']);
const LINES = [
  'score',
  'shareInBand',
  'largestDeviation',
  'meanDeviation',
  'coefficientOfVariation',
  'gini',
  'mixDifference',
  'workload',
  'travel',
  'overloaded',
  'broken',
  'compactness',
  'unowned',
  'movedAccounts',
  'firstOwners',
  'movedRevenue',
  'movedShare',
  'movedPipeline',
  'movedRelationships',
] as const satisfies readonly Single[];

/** One line a measure, one column a plan. */
export function measureRows(plans: readonly MeasureFigures[], locale: Locale): TextCell[][] {
  const show = figures(locale);
  const { measure } = cliWhatIfTexts[locale];
  const write = (id: Single): ((value: number) => TextCell) => {
    if (id === 'score') return show.decimal;
    if (SHARES.has(id)) return show.percent;
    return RATIOS.has(id) ? show.ratio : show.whole;
  };
  const risk = plans.map(({ revenueAtRisk: { low, high } }) => ({
    text: `${show.whole(low).text}–${show.whole(high).text}`,
    right: true,
  }));
  return [
    ...LINES.map((id) => [text(measure[id]), ...plans.map((plan) => write(id)(plan[id]))]),
    [text(measure.revenueAtRisk), ...risk],
  ];
}
