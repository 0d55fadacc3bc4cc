import { type Balance, balance } from '@shared/metrics/balance';
import type { PlanPatch } from '@shared/model/plan';
import type { Result } from '@shared/model/result';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import type { FamilyMode, Relative } from '@shared/planning/families';
import type { Evaluation } from '@shared/planning/evaluation';
import { freeName } from '@shared/planning/nearby';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { Breach } from '@shared/rules/pool/breaches';
import type { Guards } from '@shared/rules/pool/guards';
import { lastResult } from './last-result';
import { outcomeOf } from './outcomes';
import { relativesOf, takingRelatives } from './relatives';
import { brokenBy, keepingPromises, useGuards } from './guards';
import { type Opened, useOpened } from './session';
import { type Target, useSelection } from './selection';

export interface Preview {
  readonly patch: PlanPatch;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly balance: Balance;
  /** Index of the gaining territory; -1 when the units become unassigned. */
  readonly gaining: number;
  /** Indices of the territories that lose units. */
  readonly losing: readonly number[];
  /** Relatives of the accounts that move, who stay unless they are taken along. */
  readonly relatives: readonly Relative[];
  /** Promises that the move breaks, unless their accounts are left out of it. */
  readonly broken: readonly Breach[];
}

/** Balance of the open plan as the database holds it. */
export function usePlanBalance(): Balance {
  const { field, index, settings, plan } = useOpened();
  return planBalance(field, plan.snapshot, index, plan.evaluation, settings.balance);
}

const planBalance = lastResult(balance);

/** What the plan becomes if the selection goes to the target; null while there is nothing to show. Problems (locked territory) as values. */
export function usePreview(): Result<Preview> | null {
  const opened = useOpened();
  const units = useSelection((s) => s.units);
  const target = useSelection((s) => s.target);
  const family = useSelection((s) => s.family);
  const guards = useGuards((s) => s.guards);
  const keep = useGuards((s) => s.choice === 'keep');
  return target === null || units.size === 0 ? null : lastPreview(opened, units, target, family, guards, keep);
}

/** Stands for the territory that a commit would create, until it has a key of its own. */
export const PREVIEW_KEY = 'preview';

/** A name that is empty or taken is told at its field; the preview goes on beside it. */
function previewName(snapshot: PlanSnapshot, typed: string | undefined): string {
  const taken = snapshot.territories.filter((t) => !t.removed).map((t) => t.name);
  return freeName(typed?.trim() || PREVIEW_KEY, taken);
}

function preview(
  opened: Opened,
  units: ReadonlySet<number>,
  target: Target,
  family: FamilyMode,
  guards: Guards,
  keep: boolean,
): Result<Preview> | null {
  const { field, index, plan, settings } = opened;
  const { snapshot } = plan;
  const moves =
    target.kind === 'new'
      ? createTerritoryPatch(
          field,
          snapshot,
          newTerritory(PREVIEW_KEY, previewName(snapshot, target.name), target.rep ?? null),
          units,
        )
      : moveUnitsPatch(field, snapshot, units, target.kind === 'none' ? null : snapshot.territories[target.index].key);
  if (moves.units.length === 0) return null;
  const relatives = relativesOf(opened, moves);
  const wanted = family === 'apart' ? moves : takingRelatives(opened, moves, family);
  const broken = brokenBy(opened, wanted, guards);
  const patch = keep ? keepingPromises(opened, wanted, broken) : wanted;
  const next = outcomeOf(field, index, plan, patch);
  if (!next.ok) return next;
  const { snapshot: after, evaluation } = next.value;
  const losing = new Set([...units].map((u) => snapshot.unitTerritory[u]).filter((t) => t >= 0));
  const gaining = target.kind === 'none' ? -1 : target.kind === 'new' ? snapshot.territories.length : target.index;
  losing.delete(gaining);
  return {
    ok: true,
    value: {
      patch,
      snapshot: after,
      evaluation,
      balance: balance(field, after, index, evaluation, settings.balance),
      gaining,
      losing: [...losing].toSorted((a, b) => a - b),
      relatives,
      broken,
    },
  };
}

/** Map, table and inspector draw the same preview; it is computed once for all of them. */
const lastPreview = lastResult(preview);
