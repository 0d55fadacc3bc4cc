import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { column } from './columns';
import { type EvaluatedPlan, money, type PlanExport, unitName } from './plan-export';
import type { Cell, Column, Table } from './table';

interface Side {
  readonly owner: number;
  readonly territory: string | null;
  readonly territoryName: string;
}

/** Only what moves against the plan compared with: units that change territory, accounts that change owner or territory. */
export function changesTable(plan: PlanExport): Table {
  const moved = plan.against === null ? [] : movedRows(plan, plan.against);
  return {
    id: 'changes',
    name: exportTexts[plan.locale].sheet.changes,
    columns: columnsOf(plan),
    rowCount: moved.length,
    *rows() {
      for (const row of moved) yield row();
    },
  };
}

function columnsOf({ locale }: PlanExport): Column[] {
  return [
    column(locale, 'kind', 'text', 10),
    column(locale, 'id', 'text', 14),
    column(locale, 'item', 'text', 34),
    column(locale, 'unitCode', 'text', 12),
    column(locale, 'unit', 'text', 14),
    column(locale, 'moves', 'text', 18),
    column(locale, 'fromOwnerCode', 'text', 16),
    column(locale, 'fromOwner', 'text'),
    column(locale, 'toOwnerCode', 'text', 16),
    column(locale, 'toOwner', 'text'),
    column(locale, 'fromTerritoryKey', 'text', 18),
    column(locale, 'fromTerritory', 'text', 22),
    column(locale, 'toTerritoryKey', 'text', 18),
    column(locale, 'toTerritory', 'text', 22),
    column(locale, 'revenue', 'money'),
    column(locale, 'pipeline', 'money'),
  ];
}

/** Rows as functions: the cells of most are only needed when they are written. */
function movedRows(plan: PlanExport, against: EvaluatedPlan): (() => Cell[])[] {
  const rows: (() => Cell[])[] = [];
  for (let u = 0; u < plan.field.units.code.length; u++) {
    const [from, to] = [ofUnit(plan, against, u), ofUnit(plan, plan, u)];
    if (from.territory !== to.territory) rows.push(() => unitRow(plan, u, from, to));
  }
  for (let i = 0; i < plan.field.accounts.code.length; i++) {
    const [from, to] = [ofAccount(plan, against, i), ofAccount(plan, plan, i)];
    if (from.owner !== to.owner || from.territory !== to.territory) rows.push(() => accountRow(plan, i, from, to));
  }
  return rows;
}

function sideOf(plan: PlanExport, of: EvaluatedPlan, territory: number, owner: number): Side {
  const at = territory < 0 ? null : of.snapshot.territories[territory];
  return { owner, territory: at?.key ?? null, territoryName: at?.name ?? termTexts[plan.locale].unassigned };
}

function ofUnit(plan: PlanExport, of: EvaluatedPlan, unit: number): Side {
  const territory = of.snapshot.unitTerritory[unit];
  const rep = territory < 0 ? null : of.snapshot.territories[territory].rep;
  return sideOf(plan, of, territory, rep === null ? -1 : (plan.index.rep.get(rep) ?? -1));
}

function ofAccount(plan: PlanExport, of: EvaluatedPlan, account: number): Side {
  const { territory, owner } = of.evaluation.ownership;
  return sideOf(plan, of, territory[account], owner[account]);
}

function unitRow(plan: PlanExport, unit: number, from: Side, to: Side): Cell[] {
  const code = plan.field.units.code[unit];
  const name = unitName(plan, unit);
  return [exportTexts[plan.locale].kind.unit, code, name, code, name, ...fromTo(plan, from, to), null, null];
}

function accountRow(plan: PlanExport, i: number, from: Side, to: Side): Cell[] {
  const { accounts, units } = plan.field;
  const unit = accounts.unit[i];
  const place = unit < 0 ? [null, null] : [units.code[unit], unitName(plan, unit)];
  const figures = [money(accounts.revenue[i]), money(accounts.pipeline[i])];
  const kind = exportTexts[plan.locale].kind.account;
  return [kind, accounts.code[i], plan.accounts.name[i], ...place, ...fromTo(plan, from, to), ...figures];
}

function fromTo(plan: PlanExport, from: Side, to: Side): Cell[] {
  const { moves } = exportTexts[plan.locale];
  const sameOwner = from.owner === to.owner;
  const what = sameOwner ? moves.territory : from.territory === to.territory ? moves.owner : moves.both;
  return [
    what,
    ...ownerCells(plan, from.owner),
    ...ownerCells(plan, to.owner),
    from.territory,
    from.territoryName,
    to.territory,
    to.territoryName,
  ];
}

function ownerCells(plan: PlanExport, owner: number): Cell[] {
  const { reps } = plan.field;
  return owner < 0 ? [null, termTexts[plan.locale].pool] : [reps.code[owner], reps.name[owner]];
}
