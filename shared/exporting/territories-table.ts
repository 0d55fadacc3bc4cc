import type { TerritoryBalance } from '../metrics/balance';
import { dispersion, shapes } from '../metrics/shape';
import { utilisation } from '../metrics/workload';
import { sumOf } from '../planning/evaluation';
import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { column } from './columns';
import { balanceOf, hours, inMeasure, money, type PlanExport } from './plan-export';
import type { Cell, Column, Format, Table } from './table';

/** One row a territory, and one for what is in none, so that the columns add up to the whole. */
export function territoriesTable(plan: PlanExport): Table {
  const shape = shapes(plan.field, plan.snapshot);
  const spread = dispersion(plan.field, plan.evaluation.ownership.territory, plan.snapshot.territories.length);
  const { rows } = balanceOf(plan);
  return {
    id: 'territories',
    name: exportTexts[plan.locale].sheet.territories,
    columns: columnsOf(plan),
    rowCount: rows.length + 1,
    *rows() {
      for (const row of rows) {
        const { parts, holes, areaKm2, polsbyPopper, units } = shape[row.territory];
        const figures = [areaKm2, parts, holes, polsbyPopper, spread[row.territory] / 1000];
        yield [
          ...identity(plan, row.territory),
          units,
          ...sums(plan, row.territory),
          ...judged(plan, row),
          ...figures,
          note(plan, row),
          ...deputyOf(plan, row.territory),
        ];
      }
      yield unassigned(plan);
    },
  };
}

function columnsOf(plan: PlanExport): Column[] {
  const { locale } = plan;
  const measured = measureFormat(plan);
  return [
    column(locale, 'territoryKey', 'text', 14),
    column(locale, 'territory', 'text', 22),
    column(locale, 'ownerCode', 'text', 14),
    column(locale, 'owner', 'text'),
    column(locale, 'team', 'text'),
    column(locale, 'units', 'integer', 10),
    column(locale, 'accounts', 'integer', 10),
    column(locale, 'revenue', 'money'),
    column(locale, 'potential', 'money'),
    column(locale, 'pipeline', 'money'),
    column(locale, 'workloadHours', 'decimal'),
    column(locale, 'travelHours', 'decimal'),
    column(locale, 'capacityHours', 'decimal'),
    column(locale, 'utilisation', 'percent'),
    column(locale, 'measure', 'text', 14),
    column(locale, 'measureValue', measured, 18),
    column(locale, 'target', measured, 18),
    column(locale, 'deviation', 'percent'),
    column(locale, 'inBand', 'text', 10),
    column(locale, 'dissimilarity', 'ratio'),
    column(locale, 'areaKm2', 'decimal'),
    column(locale, 'parts', 'integer', 8),
    column(locale, 'holes', 'integer', 8),
    column(locale, 'compactness', 'ratio'),
    column(locale, 'dispersionKm', 'decimal'),
    column(locale, 'note', 'text', 40),
    column(locale, 'deputyCode', 'text', 14),
    column(locale, 'deputy', 'text'),
  ];
}

function deputyOf({ snapshot, index, field }: PlanExport, territory: number): Cell[] {
  const { deputy } = snapshot.territories[territory];
  const at = deputy === null ? undefined : index.rep.get(deputy);
  return [deputy, at === undefined ? null : field.reps.name[at]];
}

export function measureFormat(plan: PlanExport): Format {
  const { measure } = plan.settings.balance;
  if (measure === 'accounts') return 'integer';
  return measure === 'revenue' || measure === 'potential' ? 'money' : 'decimal';
}

function identity(plan: PlanExport, territory: number): Cell[] {
  const { key, name, rep } = plan.snapshot.territories[territory];
  const at = rep === null ? undefined : plan.index.rep.get(rep);
  const { reps } = plan.field;
  return [key, name, rep, at === undefined ? null : reps.name[at], at === undefined ? null : reps.team[at]];
}

function sums(plan: PlanExport, territory: number): Cell[] {
  const sum = (name: Parameters<typeof sumOf>[2]): number => sumOf(plan.evaluation, territory, name);
  return [
    sum('accounts'),
    money(sum('revenue')),
    money(sum('potential')),
    money(sum('pipeline')),
    hours(sum('workload')),
    hours(sum('travel')),
  ];
}

/** Utilisation is the rep's over all they own, as a rep may run several territories or own accounts elsewhere. */
function judged(plan: PlanExport, row: TerritoryBalance): Cell[] {
  const { locale, settings, field, evaluation } = plan;
  const { rep } = plan.snapshot.territories[row.territory];
  const at = rep === null ? undefined : plan.index.rep.get(rep);
  const { measure } = settings.balance;
  const texts = exportTexts[locale];
  return [
    at === undefined ? null : hours(field.reps.capacitySeconds[at]),
    at === undefined ? null : utilisation(evaluation.repWorkload[at], field.reps.capacitySeconds[at]),
    termTexts[locale].measure[measure],
    inMeasure(row.value, measure),
    inMeasure(row.target, measure),
    row.deviation,
    row.inBand ? texts.yes : texts.no,
    row.dissimilarity,
  ];
}

function note(plan: PlanExport, row: TerritoryBalance): string {
  return plan.snapshot.territories[row.territory].note;
}

function unassigned(plan: PlanExport): Cell[] {
  const { measure } = plan.settings.balance;
  const units = plan.snapshot.unitTerritory.reduce((count, t) => count + (t < 0 ? 1 : 0), 0);
  const blank = [null, null, null];
  const value = measure === 'index' ? null : inMeasure(sumOf(plan.evaluation, -1, measure), measure);
  const name = termTexts[plan.locale].unassigned;
  return [null, name, ...blank, units, ...sums(plan, -1), null, null, termTexts[plan.locale].measure[measure], value];
}
