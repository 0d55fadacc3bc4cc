import { countParts } from '@shared/geo/components';
import { balance } from '@shared/metrics/balance';
import { TerritoryKey } from '@shared/model/ids';
import type { BalanceSettings } from '@shared/model/settings';
import { moveUnitsPatch } from '@shared/planning/edits';
import { reevaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { PlanState } from '../plan-state';

export interface UnitStep {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

export function scoreOf(
  { ground, snapshot, evaluation }: Pick<PlanState, 'ground' | 'snapshot' | 'evaluation'>,
  settings: BalanceSettings,
): number {
  return balance(ground.field, snapshot, ground.index, evaluation, settings).totals.score;
}

/**
 * The move of one border unit to a neighbouring territory that raises the balance score most, by trying each; null when
 * none does. No move may tear a territory apart or empty it. Of equal moves the first in the order of units is taken.
 */
export function bestMove(plan: PlanState, settings: BalanceSettings): UnitStep | null {
  const { units } = plan.ground.field;
  let best: UnitStep | null = null;
  let least = scoreOf(plan, settings) + 1e-9;
  for (let unit = 0; unit < units.code.length; unit++) {
    const from = plan.snapshot.unitTerritory[unit];
    if (from < 0) continue;
    for (const to of neighbouringTerritories(plan, unit, from)) {
      const score = scoreAfter(plan, unit, to, settings);
      if (score === null || score <= least) continue;
      best = { unit, from, to, score };
      least = score;
    }
  }
  return best;
}

function neighbouringTerritories({ ground, snapshot }: PlanState, unit: number, from: number): ReadonlySet<number> {
  const { start, unit: neighbour } = ground.field.units.adjacency;
  const found = new Set<number>();
  for (let k = start[unit]; k < start[unit + 1]; k++) {
    const territory = snapshot.unitTerritory[neighbour[k]];
    if (territory >= 0 && territory !== from) found.add(territory);
  }
  return found;
}

/** null where the move is not allowed. */
function scoreAfter(plan: PlanState, unit: number, to: number, settings: BalanceSettings): number | null {
  const { ground, snapshot, evaluation } = plan;
  const key = TerritoryKey.parse(snapshot.territories[to].key);
  const next = applyPatch(snapshot, moveUnitsPatch(ground.field, snapshot, [unit], key), ground.index);
  if (!next.ok || tears(plan, next.value, [snapshot.unitTerritory[unit], to])) return null;
  const after = reevaluate(ground.field, evaluation, snapshot, next.value, ground.index);
  return scoreOf({ ground, snapshot: next.value, evaluation: after }, settings);
}

function tears({ ground, snapshot }: PlanState, next: PlanSnapshot, touched: readonly number[]): boolean {
  const { adjacency } = ground.field.units;
  const count = next.territories.length;
  const before = countParts(adjacency, snapshot.unitTerritory, count);
  const after = countParts(adjacency, next.unitTerritory, count);
  return touched.some((t) => after[t] === 0 || after[t] > before[t]);
}
