import type { Locale } from '@shared/contract/app';
import { MATURITIES } from '@shared/model/maturity';
import { cliTexts } from '@shared/texts/cli';
import { termTexts } from '@shared/texts/terms';
import { fill } from '../messages';
import { figures, over, text } from '../text/figures';
import { table, type TextCell } from '../text/table';
import type { CompareFigures } from './compare-figures';

export function compareLines(result: CompareFigures, currency: string, locale: Locale): string[] {
  const texts = cliTexts[locale].compare;
  const format = figures(locale);
  const { low, high, assumedShares } = result.revenueAtRisk;
  const risk = fill(texts.risk, {
    low: format.whole(low).text,
    high: format.whole(high).text,
    currency,
    shares: assumedShares.map((share) => format.percent(share).text).join('–'),
  });
  const left = result.moved.accounts + result.first.accounts - result.accounts.length;
  return [
    fill(texts.heading, { from: result.from.name, to: result.to.name }),
    '',
    ...table(volumeRows(result, currency, locale)),
    ...(result.first.accounts > 0 ? [fill(texts.first, { count: result.first.accounts })] : []),
    risk,
    '',
    ...table(repRows(result, locale)),
    '',
    ...table(maturityRows(result, locale)),
    '',
    ...table(accountRows(result, locale)),
    ...(left > 0 ? [fill(texts.more, { count: left })] : []),
  ];
}

function volumeRows({ moved, total, share }: CompareFigures, currency: string, locale: Locale): TextCell[][] {
  const texts = cliTexts[locale].compare;
  const { whole, percent } = figures(locale);
  const line = (label: string, name: keyof typeof moved): TextCell[] => [
    text(label),
    whole(moved[name]),
    whole(total[name]),
    percent(share[name]),
  ];
  return [
    [text(''), over(texts.moved), over(texts.total), over(texts.share)],
    line(termTexts[locale].measure.accounts, 'accounts'),
    line(`${termTexts[locale].measure.revenue} (${currency})`, 'revenue'),
    line(`${termTexts[locale].measure.pipeline} (${currency})`, 'pipeline'),
    line(texts.longRelationships, 'longRelationships'),
  ];
}

function repRows({ byRep }: CompareFigures, locale: Locale): TextCell[][] {
  const texts = cliTexts[locale].compare;
  const { whole } = figures(locale);
  const heading = [
    text(termTexts[locale].rep),
    text(''),
    over(texts.kept),
    over(texts.gained),
    over(texts.lost),
    over(texts.revenueGained),
    over(texts.revenueLost),
  ];
  const rows = byRep.map(({ rep, name, kept, gained, lost }) => [
    text(rep ?? ''),
    text(name ?? termTexts[locale].pool),
    whole(kept.accounts),
    whole(gained.accounts),
    whole(lost.accounts),
    whole(gained.revenue),
    whole(lost.revenue),
  ]);
  return [heading, ...rows];
}

function maturityRows({ byMaturity }: CompareFigures, locale: Locale): TextCell[][] {
  const { maturity, measure } = termTexts[locale];
  const { whole } = figures(locale);
  const rows = MATURITIES.map((m) => [text(maturity[m]), whole(byMaturity[m].accounts), whole(byMaturity[m].revenue)]);
  return [[text(maturity.title), over(measure.accounts), over(measure.revenue)], ...rows];
}

function accountRows({ accounts }: CompareFigures, locale: Locale): TextCell[][] {
  const { account, pool } = termTexts[locale];
  const texts = cliTexts[locale].compare;
  const rows = accounts.map(({ code, from, to }) => [text(code), text(from ?? pool), text(to ?? pool)]);
  return rows.length === 0 ? [] : [[text(account), text(texts.from), text(texts.to)], ...rows];
}
