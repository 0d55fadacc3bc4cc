import type { Page } from '@playwright/test';
import { PlanId } from '@shared/model/ids';
import type { PlanDocument } from '@shared/model/plan';
import type { Field } from '@shared/planning/field';
import { callOk } from './pages/bridge';

/** Whose each account is, and where it counts; counted here by plain loops that share nothing with the app's own. */
export interface Holding {
  readonly owner: readonly (string | null)[];
  /** Key of the territory. */
  readonly territory: readonly (string | null)[];
}

export interface Moved {
  readonly accounts: readonly number[];
  readonly revenue: number;
  readonly pipeline: number;
  readonly longRelationships: number;
}

export async function readPlan(page: Page, planId: number): Promise<PlanDocument> {
  return callOk(page, 'plan.get', { planId: PlanId.parse(planId) });
}

export function holdingOf(plan: PlanDocument, field: Field): Holding {
  if (plan.decisions.some((d) => d.kind === 'exclusion')) throw new Error('exclusions are not counted here');
  const owner: (string | null)[] = [];
  const territory: (string | null)[] = [];
  for (let i = 0; i < field.accounts.code.length; i++) {
    const unit = field.accounts.unit[i];
    const home = unit < 0 ? undefined : plan.territories[plan.unitTerritory[unit]];
    const own = plan.decisions.filter((d) => d.account === field.accounts.code[i]);
    const decided =
      own.find((d) => d.kind === 'lock') ??
      own.find((d) => d.kind === 'ruling') ??
      own.find((d) => d.kind === 'manual');
    const rep = decided ? decided.rep : (home?.rep ?? null);
    const counts =
      !decided || (rep !== null && home?.rep === rep)
        ? home
        : plan.territories.find((t) => !t.removed && t.rep === rep);
    owner.push(rep);
    territory.push(decided && rep === null ? null : (counts?.key ?? null));
  }
  return { owner, territory };
}

export function movedBetween(before: Holding, after: Holding, field: Field, years: number): Moved {
  const accounts = before.owner.flatMap((rep, i) => (rep === after.owner[i] ? [] : [i]));
  const total = (column: ArrayLike<number>): number => accounts.reduce((sum, i) => sum + column[i], 0);
  const { sinceDay, revenue, pipeline } = field.accounts;
  const old = accounts.filter((i) => sinceDay[i] >= 0 && (field.asOfDay - sinceDay[i]) / 365.25 > years);
  return { accounts, revenue: total(revenue), pipeline: total(pipeline), longRelationships: old.length };
}

/** How evenly the territories of a plan share the revenue; 0.1 = 10 %. */
export function revenueBalance(
  plan: PlanDocument,
  holding: Holding,
  field: Field,
  band: number,
): { readonly score: number; readonly largest: number; readonly mean: number; readonly inBand: number } {
  const present = plan.territories.filter((t) => !t.removed);
  const revenue = new Map(present.map((t) => [t.key as string, 0]));
  holding.territory.forEach((key, i) => {
    if (key !== null) revenue.set(key, (revenue.get(key) ?? 0) + field.accounts.revenue[i]);
  });
  const values = [...revenue.values()];
  const target = values.reduce((a, b) => a + b, 0) / values.length;
  const off = values.map((v) => Math.abs(v / target - 1));
  const average = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  return {
    score: 100 * (1 - average(off.map((d) => (d > band ? d - band : 0)))),
    largest: Math.max(...off),
    mean: average(off),
    inBand: off.filter((d) => d <= band).length / off.length,
  };
}
