import { isoDay } from '../model/day';
import { CAUSES, type Cause } from '../model/decision';
import { MATURITIES, UNCLASSIFIED } from '../model/maturity';
import { TIERS } from '../model/tier';
import { ownersPart, sharesBeside } from '../planning/shared-work';
import { exportTexts } from '../texts/export';
import { termTexts } from '../texts/terms';
import { column, fill } from './columns';
import { hours, money, type PlanExport, unitName } from './plan-export';
import type { Cell, Column, Table } from './table';

/** Every account: where it is, what it weighs, who owns it and why. */
export function allocationTable(plan: PlanExport): Table {
  const count = plan.field.accounts.code.length;
  return {
    id: 'allocation',
    name: exportTexts[plan.locale].sheet.allocation,
    columns: columnsOf(plan),
    rowCount: count,
    *rows() {
      for (let i = 0; i < count; i++)
        yield [...describe(plan, i), ...figures(plan, i), ...ownership(plan, i), ...familyOf(plan, i)];
    },
  };
}

function columnsOf({ locale }: PlanExport): Column[] {
  return [
    column(locale, 'accountCode', 'text', 14),
    column(locale, 'account', 'text', 34),
    column(locale, 'unitCode', 'text', 12),
    column(locale, 'unit', 'text', 14),
    column(locale, 'region', 'text', 14),
    column(locale, 'industry', 'text', 16),
    column(locale, 'tier', 'text', 8),
    column(locale, 'maturity', 'text', 14),
    column(locale, 'since', 'date'),
    column(locale, 'revenue', 'money'),
    column(locale, 'potential', 'money'),
    column(locale, 'pipeline', 'money'),
    column(locale, 'workloadHours', 'decimal'),
    column(locale, 'travelHours', 'decimal'),
    column(locale, 'ownerCode', 'text', 14),
    column(locale, 'owner', 'text'),
    column(locale, 'territoryKey', 'text', 14),
    column(locale, 'territory', 'text', 22),
    column(locale, 'cause', 'text', 14),
    column(locale, 'followers', 'text', 30),
    column(locale, 'ownerHours', 'decimal'),
    column(locale, 'parentCode', 'text', 14),
    column(locale, 'parent', 'text', 34),
  ];
}

function describe(plan: PlanExport, i: number): Cell[] {
  const { accounts, units } = plan.field;
  const terms = termTexts[plan.locale];
  const unit = accounts.unit[i];
  const region = unit < 0 ? null : units.region[unit];
  const maturity = MATURITIES[unit < 0 ? UNCLASSIFIED : units.maturity[unit]];
  return [
    accounts.code[i],
    plan.accounts.name[i],
    unit < 0 ? null : units.code[unit],
    unit < 0 ? null : unitName(plan, unit),
    region === null ? null : (plan.regions.get(region) ?? region),
    plan.accounts.industry[i],
    terms.tier[TIERS[accounts.tier[i]]],
    terms.maturity[maturity],
    accounts.sinceDay[i] < 0 ? null : isoDay(accounts.sinceDay[i]),
  ];
}

function figures(plan: PlanExport, i: number): Cell[] {
  const { accounts } = plan.field;
  const travel = plan.evaluation.travel[i];
  return [
    money(accounts.revenue[i]),
    money(accounts.potential[i]),
    money(accounts.pipeline[i]),
    hours(accounts.serviceSeconds[i] + travel),
    hours(travel),
  ];
}

function ownership(plan: PlanExport, i: number): Cell[] {
  const { owner, territory, cause } = plan.evaluation.ownership;
  const terms = termTexts[plan.locale];
  const at = territory[i] < 0 ? null : plan.snapshot.territories[territory[i]];
  return [
    owner[i] < 0 ? null : plan.field.reps.code[owner[i]],
    owner[i] < 0 ? terms.pool : plan.field.reps.name[owner[i]],
    at?.key ?? null,
    at?.name ?? terms.unassigned,
    causeOf(plan, i, CAUSES[cause[i]]),
    followersOf(plan, i),
    ownerHours(plan, i),
  ];
}

/** What parts followers in a cell, and so cannot stand in a name. */
const PARTING = /[;；、|｜,，]/gu;

/** Name, code and share of each, the owner's share being what is left; an import reads it back. */
function followersOf({ snapshot, index, field }: PlanExport, i: number): Cell {
  const followers = snapshot.followers.get(i);
  if (!followers) return null;
  return followers
    .map(({ rep, share }) => {
      const at = index.rep.get(rep);
      const name = at === undefined ? rep : `${field.reps.name[at].replace(PARTING, ' ')} (${rep})`;
      return `${name} ${Math.round(share * 10_000) / 100}%`;
    })
    .join('; ');
}

/** The owner's part of the hours, where others share them; 0 for an account nobody owns. */
function ownerHours({ snapshot, index, field, evaluation }: PlanExport, i: number): Cell {
  const owner = evaluation.ownership.owner[i];
  const whole = field.accounts.serviceSeconds[i] + evaluation.travel[i];
  return owner < 0 ? 0 : hours(ownersPart(sharesBeside(snapshot, index, i, owner), whole));
}

function familyOf({ field, accounts, index, parents }: PlanExport, i: number): Cell[] {
  const parent = parents.get(field.accounts.code[i]) ?? null;
  const at = parent === null ? undefined : index.account.get(parent);
  return [parent, at === undefined ? null : accounts.name[at]];
}

/** A rule is told by its name. */
function causeOf({ snapshot, locale }: PlanExport, i: number, cause: Cause): string {
  const word = termTexts[locale].causes[cause];
  const rule = cause === 'rule' ? snapshot.outcomes.get(i)?.name : undefined;
  return rule === undefined ? word : fill(exportTexts[locale].rules.byRule, { cause: word, rule });
}
