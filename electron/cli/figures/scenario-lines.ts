import type { Locale } from '@shared/contract/app';
import type { Scenario } from '@shared/model/scenario';
import { cliWhatIfTexts } from '@shared/texts/cli-what-if';
import { filled } from '@shared/wording/locale';
import { figures, over, text } from '../text/figures';
import { oneLine, table } from '../text/table';
import { measureRows } from './measure-rows';
import type { ScenarioFigures } from './scenario-figures';

/** The plan as it is and as it would be, what is orphaned, and what it may cost. */
export function scenarioLines(
  found: ScenarioFigures & { readonly saved: Scenario | null },
  currency: string,
  locale: Locale,
): string[] {
  const texts = cliWhatIfTexts[locale].scenario;
  const show = figures(locale);
  const { plan, base, plain, supposed, orphans, loss, notApplied, saved } = found;
  const whole = (value: number): string => show.whole(value).text;
  const { accounts, revenue, low, expected, high, spread } = loss.supposed;
  return [
    oneLine(filled(texts.heading, { plan: plan.name, base: base.name })),
    '',
    ...notApplied.map(({ at, code, what }) => oneLine(filled(texts[code], { number: at + 1, what }))),
    ...orphans.map((one) =>
      oneLine(
        filled(texts.orphans, {
          rep: one.rep,
          territories: one.territories.length,
          accounts: whole(one.accounts),
          revenue: whole(one.revenue),
          hours: whole(one.hours),
          currency,
        }),
      ),
    ),
    ...table([[text(''), over(texts.plain), over(texts.supposed)], ...measureRows([plain, supposed], locale)]),
    '',
    filled(texts.loss, {
      accounts: whole(accounts),
      revenue: whole(revenue),
      low: whole(low),
      expected: whole(expected),
      high: whole(high),
      spread: whole(spread),
      currency,
    }),
    ...(saved ? [oneLine(filled(texts.saved, { name: saved.name }))] : []),
  ];
}

/** Saved scenarios on a line each. */
export function scenarioList(list: readonly Scenario[], locale: Locale): string[] {
  if (list.length === 0) return [cliWhatIfTexts[locale].scenario.none];
  return table(list.map(({ id, name, assumptions }) => [text(id), text(name), text(assumptions.length)]));
}
