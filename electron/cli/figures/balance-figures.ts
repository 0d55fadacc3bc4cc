import type { Locale } from '@shared/contract/app';
import { inMeasure } from '@shared/exporting/plan-export';
import { balance } from '@shared/metrics/balance';
import { shapes } from '@shared/metrics/shape';
import { type TerritoryRow, territoryRows } from '@shared/metrics/territory-rows';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import type { BalanceSettings, WorkspaceSettings } from '@shared/model/settings';
import { exportTexts } from '@shared/texts/export';
import type { PlanState } from '@electron/usecases/plan-state';

type ByMaturity = Readonly<Record<Maturity, number>>;

/** A plan's balance as the command line prints it: money in currency units, workload in hours. */
export function balanceFigures(plan: PlanState, settings: WorkspaceSettings, locale: Locale) {
  const { measure, target, band } = settings.balance;
  const { ground, snapshot, evaluation, meta } = plan;
  const { field, index } = ground;
  const result = balance(field, snapshot, index, evaluation, settings.balance);
  const shape = shapes(field, snapshot);
  const rows = territoryRows({ field, index, snapshot, evaluation, balance: result, shapes: shape, tones: [] });
  const figure = (value: number): number => inMeasure(value, measure);
  return {
    plan: { id: meta.id, name: meta.name, state: meta.state },
    measure,
    unit: unitOf(settings),
    target,
    band,
    rows: rows.map((row, k) => ({ ...rowFigures(row, figure), excess: result.rows[k].excess })),
    totals: {
      territories: rows.length,
      accounts: rows.reduce((sum, row) => sum + row.accounts, 0),
      ...result.totals,
      total: figure(result.totals.total),
      unassigned: figure(result.totals.unassigned),
    },
    matrix: matrixOf(rows, figure),
    scoreFormula: exportTexts[locale].summary.scoreNote,
  };
}

export type BalanceFigures = ReturnType<typeof balanceFigures>;

function rowFigures(row: TerritoryRow, figure: (value: number) => number) {
  return {
    key: row.key,
    name: row.source?.name ?? '',
    rep: row.source?.rep ?? null,
    repName: row.repName,
    units: row.units,
    accounts: row.accounts,
    value: figure(row.value),
    target: row.target === null ? null : figure(row.target),
    deviation: row.deviation,
    inBand: row.inBand,
    byMaturity: named(row.byMaturity.map(figure)),
    dissimilarity: row.dissimilarity,
    parts: row.parts,
    utilisation: row.utilisation,
  };
}

/** Territory × maturity as values and as shares of the row; `plan` is the mix the dissimilarity is measured against. */
function matrixOf(rows: readonly TerritoryRow[], figure: (value: number) => number) {
  const whole = MATURITIES.map((_, m) => rows.reduce((sum, row) => sum + row.byMaturity[m], 0));
  const line = (values: readonly number[]) => ({ values: values.map(figure), shares: sharesOf(values) });
  return {
    maturities: MATURITIES,
    rows: rows.map((row) => ({ key: row.key, name: row.source?.name ?? '', ...line(row.byMaturity) })),
    plan: line(whole),
  };
}

function sharesOf(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (total === 0 ? 0 : value / total));
}

function named(values: readonly number[]): ByMaturity {
  const [growth, mature, emerging, declining, unclassified] = values;
  return { growth, mature, emerging, declining, unclassified };
}

/** What a value counts: `accounts`, a currency, `hours` or `points`. */
export function unitOf({ balance: { measure }, currency }: { balance: BalanceSettings; currency: string }): string {
  switch (measure) {
    case 'accounts':
      return 'accounts';
    case 'revenue':
    case 'potential':
      return currency;
    case 'workload':
      return 'hours';
    case 'index':
      return 'points';
  }
}
