import { balance } from '../metrics/balance';
import { MATURITIES } from '../model/maturity';
import { MEASURES, type Measure } from '../model/settings';
import { sumOf } from '../planning/evaluation';
import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { column } from './columns';
import { inMeasure, type PlanExport } from './plan-export';
import type { Cell, Column, Format, Table } from './table';

/** Territory × maturity for every measure, a row each, with what is in no territory. */
export function maturityTable(plan: PlanExport): Table {
  const present = [...plan.snapshot.territories.flatMap((t, i) => (t.removed ? [] : [i])), -1];
  return {
    id: 'maturity',
    name: exportTexts[plan.locale].sheet.maturity,
    columns: columnsOf(plan),
    rowCount: present.length * MEASURES.length,
    *rows() {
      for (const measure of MEASURES) {
        const mix = dissimilarities(plan, measure);
        for (const territory of present) yield row(plan, measure, territory, mix.get(territory) ?? null);
      }
    },
  };
}

function columnsOf({ locale }: PlanExport): Column[] {
  const { maturity } = termTexts[locale];
  return [
    column(locale, 'territoryKey', 'text', 14),
    column(locale, 'territory', 'text', 22),
    column(locale, 'ownerCode', 'text', 14),
    column(locale, 'measure', 'text', 14),
    column(locale, 'unitOfMeasure', 'text', 14),
    ...MATURITIES.map((m): Column => ({ id: m, heading: maturity[m], width: 16, format: 'decimal' })),
    column(locale, 'total', 'decimal', 16),
    column(locale, 'dissimilarity', 'ratio', 18),
  ];
}

function dissimilarities(plan: PlanExport, measure: Measure): ReadonlyMap<number, number> {
  const settings = { ...plan.settings.balance, measure };
  const { rows } = balance(plan.field, plan.snapshot, plan.index, plan.evaluation, settings);
  return new Map(rows.map((r) => [r.territory, r.dissimilarity]));
}

const FORMATS: Readonly<Record<Measure, Format>> = {
  accounts: 'integer',
  revenue: 'money',
  potential: 'money',
  workload: 'decimal',
};

function row(plan: PlanExport, measure: Measure, territory: number, dissimilarity: number | null): Cell[] {
  const { locale, evaluation } = plan;
  const at = territory < 0 ? null : plan.snapshot.territories[territory];
  const figure = (value: number): Cell => ({ value: inMeasure(value, measure), format: FORMATS[measure] });
  return [
    at?.key ?? null,
    at?.name ?? termTexts[locale].unassigned,
    at?.rep ?? null,
    termTexts[locale].measure[measure],
    unitOfMeasure(plan, measure),
    ...MATURITIES.map((_, m) => figure(sumOf(evaluation, territory, measure, m))),
    figure(sumOf(evaluation, territory, measure)),
    dissimilarity,
  ];
}

export function unitOfMeasure(plan: PlanExport, measure: PlanExport['settings']['balance']['measure']): string {
  const { of } = exportTexts[plan.locale];
  switch (measure) {
    case 'accounts':
      return of.count;
    case 'revenue':
    case 'potential':
      return of.money.replace('{{currency}}', plan.settings.currency);
    case 'workload':
      return of.hours;
    case 'index':
      return of.points;
  }
}
