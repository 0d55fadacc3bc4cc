import { sumOf } from '../planning/evaluation';
import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { column, fill } from './columns';
import { unitOfMeasure } from './maturity-table';
import { balanceOf, hours, money, type PlanExport } from './plan-export';
import { disruptionLines } from './summary-disruption';
import { recordLines } from './summary-records';
import { type Line, line } from './summary-line';
import type { Table } from './table';

export function summaryTable(plan: PlanExport): Table {
  const { locale } = plan;
  const lines = [
    ...headLines(plan),
    ...fieldLines(plan),
    ...balanceLines(plan),
    ...disruptionLines(plan),
    ...recordLines(plan),
  ];
  return {
    id: 'summary',
    name: exportTexts[locale].sheet.summary,
    columns: [
      column(locale, 'id', 'text', 22),
      column(locale, 'item', 'text', 34),
      column(locale, 'value', 'text', 30),
      column(locale, 'unitOfMeasure', 'text', 16),
      column(locale, 'note', 'text', 60),
    ],
    rowCount: lines.length,
    rows: () => lines,
  };
}

function headLines(plan: PlanExport): Line[] {
  const { locale, meta, workspace, settings } = plan;
  const texts = exportTexts[locale].summary;
  const state = termTexts[locale].planState[meta.state];
  return [
    line(plan, 'workspace', workspace.name),
    ...(workspace.sample ? [line(plan, 'sample', texts.sampleNote)] : []),
    ['planId', termTexts[locale].plan, meta.id, null, null],
    line(plan, 'planName', meta.name),
    line(plan, 'planState', state),
    line(plan, 'against', plan.against?.meta.name ?? exportTexts[locale].none),
    line(plan, 'effectiveDate', meta.effectiveDate === null ? null : { value: meta.effectiveDate, format: 'date' }),
    line(plan, 'asOf', { value: settings.asOf, format: 'date' }),
    line(plan, 'exportedAt', { value: plan.exportedAt.slice(0, 10), format: 'date' }),
    line(plan, 'planNote', meta.note === '' ? null : meta.note),
  ];
}

function fieldLines(plan: PlanExport): Line[] {
  const { locale, field, snapshot, evaluation } = plan;
  const { of, summary } = exportTexts[locale];
  const present = [...snapshot.territories.keys()].filter((t) => !snapshot.territories[t].removed);
  const count = (value: number) => ({ value, format: 'integer' as const });
  const whole = (name: Parameters<typeof sumOf>[2]): number =>
    [...present, -1].reduce((sum, t) => sum + sumOf(evaluation, t, name), 0);
  const unassigned = snapshot.unitTerritory.reduce((n, t) => n + (t < 0 ? 1 : 0), 0);
  const pool = evaluation.ownership.owner.reduce((n, owner) => n + (owner < 0 ? 1 : 0), 0);
  const currency = fill(of.money, { currency: plan.settings.currency });
  const inMoney = (name: 'revenue' | 'potential' | 'pipeline') => ({
    value: money(whole(name)),
    format: 'money' as const,
  });
  const overlapping = new Set(plan.overlaps.map((o) => o.unit)).size;
  return [
    line(plan, 'territories', count(present.length), of.count),
    line(plan, 'unitsAssigned', count(field.units.code.length - unassigned), of.count),
    line(plan, 'unitsUnassigned', count(unassigned), of.count),
    line(plan, 'unitsOverlapping', count(overlapping), of.count, overlapping > 0 ? summary.overlapNote : null),
    line(plan, 'accounts', count(field.accounts.code.length), of.count),
    line(plan, 'accountsOwned', count(field.accounts.code.length - pool), of.count),
    line(plan, 'accountsPool', count(pool), of.count),
    line(plan, 'revenue', inMoney('revenue'), currency),
    line(plan, 'potential', inMoney('potential'), currency),
    line(plan, 'pipeline', inMoney('pipeline'), plan.settings.currency),
    line(plan, 'workload', { value: hours(whole('workload')), format: 'decimal' }, of.hours),
    line(plan, 'travel', { value: hours(whole('travel')), format: 'decimal' }, of.hours),
  ];
}

function balanceLines(plan: PlanExport): Line[] {
  const { locale, settings } = plan;
  const { of, summary, target } = exportTexts[locale];
  const { totals } = balanceOf(plan);
  const share = (value: number) => ({ value, format: 'percent' as const });
  const ratio = (value: number) => ({ value, format: 'ratio' as const });
  const { measure, band } = settings.balance;
  return [
    line(plan, 'measure', termTexts[locale].measure[measure], unitOfMeasure(plan, measure)),
    line(plan, 'targetRule', target[settings.balance.target]),
    line(plan, 'band', share(band), of.share),
    line(plan, 'score', { value: totals.score, format: 'decimal' }, of.points, summary.scoreNote),
    line(plan, 'largestDeviation', share(totals.largestDeviation), of.share),
    line(plan, 'meanDeviation', share(totals.meanDeviation), of.share),
    line(plan, 'shareInBand', share(totals.shareInBand), of.share),
    line(plan, 'cv', ratio(totals.coefficientOfVariation), of.ratio, summary.cvNote),
    line(plan, 'gini', ratio(totals.gini), of.ratio),
    line(plan, 'maxToMin', totals.maxToMin === null ? null : ratio(totals.maxToMin), of.ratio),
  ];
}
