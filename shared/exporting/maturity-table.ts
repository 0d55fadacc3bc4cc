import { balance } from '../metrics/balance';
import { type MeasureReader, measureReader } from '../metrics/measure-reader';
import { MATURITIES } from '../model/maturity';
import { type BalanceSettings, MEASURES, type Measure } from '../model/settings';
import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { column } from './columns';
import { inMeasure, type PlanExport } from './plan-export';
import type { Cell, Column, Format, Table } from './table';

type Basis = 'plain' | 'weighted';

/**
 * Territory × maturity for every measure, a row each, with what is in no territory: in plain figures, and where markets have
 * weights also as balance counts them. The index beside a row is of the figures in that row.
 */
export function maturityTable(plan: PlanExport): Table {
  const present = [...plan.snapshot.territories.flatMap((t, i) => (t.removed ? [] : [i])), -1];
  const bases: readonly Basis[] = isWeighted(plan.settings.balance) ? ['plain', 'weighted'] : ['plain'];
  return {
    id: 'maturity',
    name: exportTexts[plan.locale].sheet.maturity,
    columns: columnsOf(plan),
    rowCount: present.length * MEASURES.length * bases.length,
    *rows() {
      for (const measure of MEASURES) {
        for (const basis of bases) {
          const settings = settingsOf(plan, measure, basis);
          const mix = dissimilarities(plan, settings);
          const read = measureReader(plan.evaluation, present, settings);
          for (const territory of present) {
            yield row(plan, measure, basis, territory, read, mix.get(territory) ?? null);
          }
        }
      }
    },
  };
}

/** Whether balance counts a market for more or less than it is. */
export function isWeighted({ types }: BalanceSettings): boolean {
  return MATURITIES.some((m) => types[m].weight !== FULL);
}

const FULL = 100;

function settingsOf({ settings }: PlanExport, measure: Measure, basis: Basis): BalanceSettings {
  const { balance: own } = settings;
  if (basis === 'weighted') return { ...own, measure };
  const types = Object.fromEntries(MATURITIES.map((m) => [m, { ...own.types[m], weight: FULL }]));
  // Cast: one entry a maturity, as it was.
  return { ...own, measure, types: types as BalanceSettings['types'] };
}

function columnsOf({ locale }: PlanExport): Column[] {
  const { maturity } = termTexts[locale];
  return [
    column(locale, 'territoryKey', 'text', 14),
    column(locale, 'territory', 'text', 22),
    column(locale, 'ownerCode', 'text', 14),
    column(locale, 'measure', 'text', 14),
    column(locale, 'unitOfMeasure', 'text', 14),
    column(locale, 'basis', 'text', 10),
    ...MATURITIES.map((m): Column => ({ id: m, heading: maturity[m], width: 16, format: 'decimal' })),
    column(locale, 'total', 'decimal', 16),
    column(locale, 'dissimilarity', 'ratio', 18),
  ];
}

function dissimilarities(plan: PlanExport, settings: BalanceSettings): ReadonlyMap<number, number> {
  const { rows } = balance(plan.field, plan.snapshot, plan.index, plan.evaluation, settings);
  return new Map(rows.map((r) => [r.territory, r.dissimilarity]));
}

const FORMATS: Readonly<Record<Measure, Format>> = {
  accounts: 'integer',
  revenue: 'money',
  potential: 'money',
  workload: 'decimal',
};

function row(
  plan: PlanExport,
  measure: Measure,
  basis: Basis,
  territory: number,
  read: MeasureReader,
  dissimilarity: number | null,
): Cell[] {
  const { locale } = plan;
  const at = territory < 0 ? null : plan.snapshot.territories[territory];
  const figure = (value: number): Cell => ({ value: inMeasure(value, measure), format: FORMATS[measure] });
  return [
    at?.key ?? null,
    at?.name ?? termTexts[locale].unassigned,
    at?.rep ?? null,
    termTexts[locale].measure[measure],
    unitOfMeasure(plan, measure),
    exportTexts[locale].basis[basis],
    ...MATURITIES.map((_, m) => figure(read(territory, m))),
    figure(read(territory)),
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
