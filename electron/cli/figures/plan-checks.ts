import { balance } from '@shared/metrics/balance';
import type { BalanceSettings } from '@shared/model/settings';
import { type SumColumn, sumOf } from '@shared/planning/evaluation';
import { bookReps, sharesBeside } from '@shared/planning/shared-work';
import type { PlanState } from '@electron/usecases/plan-state';

export interface PlanFinding {
  readonly code: 'units' | 'totals' | 'figures' | 'reps' | 'conflicts';
  readonly ok: boolean;
  readonly params: Readonly<Record<string, number>>;
}

/** What must hold in every plan, whatever was done to it; the last one only counts what people have to settle. */
export function planFindings(plan: PlanState, settings: BalanceSettings): PlanFinding[] {
  return [unitsFinding(plan), totalsFinding(plan), figuresFinding(plan, settings), repsFinding(plan), conflicts(plan)];
}

/** Each unit in at most one territory, and that one is there. The file cannot hold a unit twice: it is the table's key. */
function unitsFinding({ snapshot, ground }: PlanState): PlanFinding {
  const { territories, unitTerritory } = snapshot;
  let wrong = Math.abs(unitTerritory.length - ground.field.units.code.length);
  for (const t of unitTerritory) if (t >= 0 && (territories[t]?.removed ?? true)) wrong++;
  return { code: 'units', ok: wrong === 0, params: { units: unitTerritory.length, wrong } };
}

/** Territories and what is in none add up to the field, in every column that does not depend on who travels. */
function totalsFinding({ ground, snapshot, evaluation }: PlanState): PlanFinding {
  const { accounts } = ground.field;
  const all = [...snapshot.territories.keys(), -1];
  const planned = (column: SumColumn): number => all.reduce((sum, t) => sum + sumOf(evaluation, t, column), 0);
  const add = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0);
  const wrong = [
    planned('accounts') - accounts.unit.length,
    planned('revenue') - add(accounts.revenue),
    planned('potential') - add(accounts.potential),
    planned('pipeline') - add(accounts.pipeline),
  ].filter((difference) => difference !== 0).length;
  return { code: 'totals', ok: wrong === 0, params: { accounts: accounts.unit.length, wrong } };
}

function figuresFinding({ ground, snapshot, evaluation }: PlanState, settings: BalanceSettings): PlanFinding {
  const { totals } = balance(ground.field, snapshot, ground.index, evaluation, settings);
  const figures = [...evaluation.sums, ...evaluation.repWorkload, ...Object.values<number | null>({ ...totals })];
  const wrong = figures.filter((value) => value !== null && !Number.isFinite(value)).length;
  return { code: 'figures', ok: wrong === 0, params: { figures: figures.length, wrong } };
}

/** Every territory's rep is known, and every hour of work is counted once: with a rep, shared with others, or with nobody. */
function repsFinding(plan: PlanState): PlanFinding {
  const { ground, snapshot, evaluation } = plan;
  const { index, field } = ground;
  const unknown = snapshot.territories.filter((t) => t.rep !== null && !index.rep.has(t.rep)).length;
  const work = [...snapshot.territories.keys(), -1].reduce((sum, t) => sum + sumOf(evaluation, t, 'workload'), 0);
  const unowned = field.accounts.serviceSeconds.filter((_, i) => evaluation.ownership.owner[i] < 0);
  const booked = [...evaluation.repWorkload, ...unowned].reduce((sum, seconds) => sum + seconds, 0);
  const wrong = unknown + (booked === work + sharingCost(plan) ? 0 : 1);
  return { code: 'reps', ok: wrong === 0, params: { reps: field.reps.code.length, wrong } };
}

/** Seconds that joint followers add to what their accounts would cost the owner alone: each has a way of their own. */
function sharingCost({ ground, snapshot, evaluation }: PlanState): number {
  const { field, index } = ground;
  const shares = new Float64Array(field.reps.code.length);
  let alone = 0;
  for (const account of snapshot.followers.keys()) {
    const owner = evaluation.ownership.owner[account];
    const ownerSeconds = field.accounts.serviceSeconds[account] + evaluation.travel[account];
    bookReps(field, shares, sharesBeside(snapshot, index, account, owner), { account, owner, ownerSeconds, sign: 1 });
    if (owner >= 0) alone += ownerSeconds;
  }
  return shares.reduce((sum, seconds) => sum + seconds, 0) - alone;
}

function conflicts({ snapshot, evaluation, overlaps }: PlanState): PlanFinding {
  const count = (column: Int32Array): number => column.reduce((sum, at) => sum + (at < 0 ? 1 : 0), 0);
  const params = {
    overlaps: new Set(overlaps.map(({ unit }) => unit)).size,
    unassigned: count(snapshot.unitTerritory),
    pool: count(evaluation.ownership.owner),
  };
  return { code: 'conflicts', ok: true, params };
}
