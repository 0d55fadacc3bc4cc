import type { Locale } from '@shared/contract/app';
import { cliWhatIfTexts } from '@shared/texts/cli-what-if';
import { filled } from '@shared/wording/locale';
import { figures } from '../text/figures';
import { oneLine } from '../text/table';
import type { TakeOverFigures } from './take-over-figures';

/** A line for each who takes over, then what finds nobody and who would have too much. */
export function takeOverLines(
  { rows, left, overloaded }: TakeOverFigures,
  nameOf: (unit: string) => string,
  currency: string,
  locale: Locale,
): string[] {
  const texts = cliWhatIfTexts[locale].scenario;
  const show = figures(locale);
  const used = (share: number | null): string => (share === null ? '–' : show.percent(share).text);
  const named = (names: readonly string[]): string => names.join(texts.between);
  return [
    '',
    texts.takeOver,
    ...rows.map(({ from, to, rep, units, accounts, revenue, utilisation }) =>
      oneLine(
        filled(texts.takes, {
          rep: rep.name,
          territory: to.name,
          from: from.name,
          units: units.length,
          names: named(units.map(nameOf)),
          accounts: show.whole(accounts).text,
          revenue: show.whole(revenue).text,
          currency,
          before: used(utilisation.before),
          after: used(utilisation.after),
        }),
      ),
    ),
    ...(left.length > 0 ? [oneLine(filled(texts.left, { count: left.length, names: named(left.map(nameOf)) }))] : []),
    ...(overloaded.length > 0 ? [oneLine(filled(texts.overloaded, { names: named(overloaded) }))] : []),
  ];
}
