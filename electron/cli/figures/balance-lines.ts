import type { Locale } from '@shared/contract/app';
import { MATURITIES } from '@shared/model/maturity';
import { cliTexts } from '@shared/texts/cli';
import { exportTexts } from '@shared/texts/export';
import { termTexts } from '@shared/texts/terms';
import { fill } from '../messages';
import { type Figures, figures, over, text } from '../text/figures';
import { table, type TextCell } from '../text/table';
import type { BalanceFigures } from './balance-figures';
import { unitName } from './unit-name';

type Format = Figures['whole'];

export function balanceLines(balance: BalanceFigures, locale: Locale): string[] {
  const format = figures(locale);
  const value = balance.unit === 'hours' || balance.unit === 'points' ? format.decimal : format.whole;
  const terms = termTexts[locale];
  const heading = fill(cliTexts[locale].balance.heading, {
    plan: balance.plan.name,
    state: terms.planState[balance.plan.state],
    measure: terms.measure[balance.measure],
    unit: unitName(balance.unit, locale),
    target: exportTexts[locale].target[balance.target],
    band: format.percent(balance.band).text,
  });
  return [
    heading,
    '',
    ...table([rowHeading(locale), ...balance.rows.map((row) => rowCells(row, format, value, locale))]),
    '',
    ...table(matrixRows(balance, value, format, locale)),
    '',
    ...table(totalRows(balance, value, format, locale)),
  ];
}

function rowHeading(locale: Locale): TextCell[] {
  const { heading } = exportTexts[locale];
  return [
    text(heading.territoryKey),
    text(heading.territory),
    text(termTexts[locale].rep),
    over(heading.units),
    over(heading.accounts),
    over(heading.value),
    over(heading.target),
    over(heading.deviation),
    text(heading.inBand),
    over(heading.utilisation),
    over(heading.parts),
  ];
}

function rowCells(row: BalanceFigures['rows'][number], format: Figures, value: Format, locale: Locale): TextCell[] {
  const { yes, no } = exportTexts[locale];
  return [
    text(row.key),
    text(row.name),
    text(row.repName || row.rep),
    format.whole(row.units),
    format.whole(row.accounts),
    value(row.value),
    value(row.target),
    format.signed(row.deviation),
    text(row.inBand === true ? yes : no),
    format.percent(row.utilisation),
    format.whole(row.parts),
  ];
}

function matrixRows({ rows, matrix }: BalanceFigures, value: Format, format: Figures, locale: Locale): TextCell[][] {
  const { maturity } = termTexts[locale];
  const { heading } = exportTexts[locale];
  const head = [text(heading.territory), ...MATURITIES.map((m) => over(maturity[m])), over(heading.dissimilarity)];
  const lines = matrix.rows.map(({ name, values }, k) => [
    text(name),
    ...values.map(value),
    format.ratio(rows[k].dissimilarity),
  ]);
  return [head, ...lines, [text(heading.total), ...matrix.plan.values.map(value)]];
}

function totalRows(balance: BalanceFigures, value: Format, format: Figures, locale: Locale): TextCell[][] {
  const { summary, heading } = exportTexts[locale];
  const { totals } = balance;
  return [
    [text(heading.total), value(totals.total)],
    [text(termTexts[locale].unassigned), value(totals.unassigned)],
    [text(summary.largestDeviation), format.percent(totals.largestDeviation)],
    [text(summary.meanDeviation), format.percent(totals.meanDeviation)],
    [text(summary.shareInBand), format.percent(totals.shareInBand)],
    [text(summary.cv), format.ratio(totals.coefficientOfVariation)],
    [text(summary.gini), format.ratio(totals.gini)],
    [text(summary.maxToMin), format.ratio(totals.maxToMin)],
    [text(summary.score), format.decimal(totals.score), text(balance.scoreFormula)],
  ];
}
