import { balance, type TerritoryBalance } from '@shared/metrics/balance';
import type { PlanPatch } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import type { BalanceSettings } from '@shared/model/settings';
import { inMeasure } from '@shared/exporting/plan-export';
import { reevaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { PlanState } from '@electron/usecases/plan-state';

interface Standing {
  readonly value: number;
  readonly deviation: number | null;
}

interface Affected {
  readonly territory: string;
  readonly name: string;
  /** Null: it was not there. */
  readonly before: Standing | null;
  readonly after: Standing | null;
}

export interface Effect {
  readonly measure: BalanceSettings['measure'];
  readonly gaining: readonly Affected[];
  readonly losing: readonly Affected[];
  readonly score: { readonly before: number; readonly after: number };
}

/** What an edit makes of the territories it concerns, by the functions the screen uses. @throws DomainError as `applyPatch` */
export function effectOf(plan: PlanState, patch: PlanPatch, settings: BalanceSettings): Effect {
  const { field, index } = plan.ground;
  const snapshot = unwrap(applyPatch(plan.snapshot, patch, index));
  const evaluation = reevaluate(field, plan.evaluation, plan.snapshot, snapshot, index);
  const before = balance(field, plan.snapshot, index, plan.evaluation, settings);
  const after = balance(field, snapshot, index, evaluation, settings);
  const was = byTerritory(before.rows);
  const is = byTerritory(after.rows);
  const affected = (t: number): Affected => ({
    territory: snapshot.territories[t].key,
    name: snapshot.territories[t].name,
    before: standing(was.get(t), settings),
    after: standing(is.get(t), settings),
  });
  const { gaining, losing } = sides(plan, { snapshot, evaluation });
  const concerned = new Set([...gaining, ...losing, ...edited(snapshot, patch)]);
  for (const t of concerned) {
    const change = (is.get(t)?.value ?? 0) - (was.get(t)?.value ?? 0);
    if (change === 0) continue;
    (change > 0 ? gaining : losing).add(t);
    (change > 0 ? losing : gaining).delete(t);
  }
  return {
    measure: settings.measure,
    gaining: [...gaining].map(affected),
    losing: [...losing].map(affected),
    score: { before: before.totals.score, after: after.totals.score },
  };
}

/** A territory's new rep travels another way, so its workload changes though nothing moves. */
function edited({ territories }: PlanSnapshot, patch: PlanPatch): number[] {
  return patch.territories.map(({ key }) => territories.findIndex((t) => t.key === key));
}

/** Territories that get or give units or accounts. */
function sides(before: PlanState, after: Pick<PlanState, 'snapshot' | 'evaluation'>) {
  const gaining = new Set<number>();
  const losing = new Set<number>();
  const compare = (from: Int32Array, to: Int32Array): void => {
    for (let i = 0; i < to.length; i++) {
      if (from[i] === to[i]) continue;
      if (from[i] >= 0) losing.add(from[i]);
      if (to[i] >= 0) gaining.add(to[i]);
    }
  };
  compare(before.snapshot.unitTerritory, after.snapshot.unitTerritory);
  compare(before.evaluation.ownership.territory, after.evaluation.ownership.territory);
  return { gaining, losing };
}

function byTerritory(rows: readonly TerritoryBalance[]): Map<number, TerritoryBalance> {
  return new Map(rows.map((row) => [row.territory, row]));
}

function standing(row: TerritoryBalance | undefined, { measure }: BalanceSettings): Standing | null {
  return row === undefined ? null : { value: inMeasure(row.value, measure), deviation: row.deviation };
}
