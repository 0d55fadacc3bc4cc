import type { Locale } from '../contract/app';
import type { OptimiseReport, OptimiseVariant } from '../contract/optimise';
import type { Territory } from '../model/territory';
import { optimiseSummaryTexts } from '../texts/optimise-summary';
import { filled } from './locale';
import { scopeSentence } from './optimise-scope';

const HOUR = 3600;
/** Ways of units told one by one, largest first; the others are counted. */
const MOST_WAYS = 3;
const MOST_NAMES = 3;

export interface SummaryNames {
  readonly territories: readonly Territory[];
  /** Name of a unit by its code. */
  unit(code: string): string;
}

/** What a candidate does to a plan, what for, and what it costs, in a few sentences. */
export function optimiseSummary(
  { present, scope }: Pick<OptimiseReport, 'present' | 'scope'>,
  { figures, patch, feasible }: OptimiseVariant,
  names: SummaryNames,
  locale: Locale,
): readonly string[] {
  const texts = optimiseSummaryTexts[locale];
  const limited = scope === null ? [] : [scopeSentence(scope, locale)];
  if (patch.units.length + patch.territories.length === 0) return [texts.nothing, ...limited];
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const counted = (text: Counted, count: number, more: Readonly<Partial<Way>> = {}): string =>
    filled(count === 1 ? text.one : text.other, { ...more, count: whole.format(count) });
  const made = patch.territories.filter(({ from }) => from === null).length;
  const gone = patch.territories.filter(({ to }) => to?.removed === true).length;
  const hours = (figures.travel - present.travel) / HOUR;
  return [
    counted(texts.does, patch.units.length) +
      (made > 0 ? counted(texts.makes, made) : '') +
      (gone > 0 ? counted(texts.dissolves, gone) : '') +
      texts.end,
    ...limited,
    ...ways(patch, names).map((way) => counted(texts.way, way.count, way)),
    filled(texts.brings, {
      before: percent.format(present.largestDeviation),
      after: percent.format(figures.largestDeviation),
      inBefore: percent.format(present.shareInBand),
      inAfter: percent.format(figures.shareInBand),
    }),
    filled(texts.costs, {
      accounts: whole.format(figures.movedAccounts),
      share: percent.format(figures.movedShare),
      hours: (hours > 0 ? '+' : '') + whole.format(hours).replace('-', '−'),
    }),
    ...(figures.firstOwners > present.firstOwners
      ? [filled(texts.first, { accounts: whole.format(figures.firstOwners - present.firstOwners) })]
      : []),
    ...(feasible ? [] : [texts.notAll]),
  ];
}

interface Counted {
  readonly one: string;
  readonly other: string;
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly units: string;
}

function ways({ units, territories }: OptimiseVariant['patch'], names: SummaryNames): readonly Way[] {
  const name = new Map(names.territories.map((t) => [t.key as string, t.name]));
  for (const { key, to } of territories) if (to) name.set(key, to.name);
  const groups = Map.groupBy(units, ({ from, to }) => `${from ?? ''}\n${to ?? ''}`);
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_WAYS)
    .map((moved) => ({
      from: name.get(moved[0].from ?? '') ?? '–',
      to: name.get(moved[0].to ?? '') ?? '–',
      count: moved.length,
      units:
        moved
          .slice(0, MOST_NAMES)
          .map(({ unit }) => names.unit(unit))
          .join(' / ') + (moved.length > MOST_NAMES ? ' …' : ''),
    }));
}
