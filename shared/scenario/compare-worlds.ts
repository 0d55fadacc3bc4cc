import { type Balance, balance } from '../metrics/balance';
import { disruption } from '../metrics/disruption';
import { type PlanMeasures, planMeasures } from '../metrics/plan-measures';
import { type RepLoad, repLoads } from '../metrics/rep-rows';
import type { ScenarioContent } from '../model/scenario';
import type { WorkspaceSettings } from '../model/settings';
import { type Evaluation, evaluate } from '../planning/evaluation';
import type { PlanSnapshot } from '../planning/snapshot';
import { applyScenario, type NotApplied, type SupposedWorld, type World } from './apply-scenario';
import { type RevenueLoss, revenueLoss } from './loss';
import { type Orphans, orphansOf } from './orphans';

/** What a field holds in all, which no division of it changes. */
export const TOTALS = ['revenue', 'potential', 'pipeline'] as const;

export interface Seen {
  readonly measures: PlanMeasures;
  readonly balance: Balance;
  readonly loads: readonly RepLoad[];
  /** Of all accounts, whoever owns them; minor money units. */
  readonly totals: Readonly<Record<(typeof TOTALS)[number], number>>;
  /** Of each account whose owner is not the one of the base plan. */
  readonly movedRevenue: readonly number[];
}

/** Somebody's proposal for what leavers leave: the plan with it. */
export interface Succession {
  readonly snapshot: PlanSnapshot;
}

/** A plan as it is and as it would be, side by side. */
export interface ScenarioOutcome<S extends Succession = Succession> {
  readonly plain: Seen;
  readonly supposed: Seen;
  readonly world: SupposedWorld;
  readonly evaluation: Evaluation;
  /** What every leaver leaves behind. */
  readonly orphans: readonly Orphans[];
  /** Of the accounts whose owner would not be the one of the base plan, without and with the assumptions. */
  readonly loss: { readonly plain: RevenueLoss; readonly supposed: RevenueLoss };
  readonly notApplied: readonly NotApplied[];
  /** What was proposed, and is part of `supposed`; null = nobody takes anything over. */
  readonly succession: S | null;
}

type Settings = Pick<WorkspaceSettings, 'balance' | 'disruption' | 'workload'>;

/**
 * What a scenario makes of a plan. @param base the evaluation that change is counted against, as a rule of the active plan
 * @param evaluation of the plan as it is @param was `seen` of it, for one who tries several scenarios
 * @param succeed proposes who takes over what leavers leave, in the world without them; null = nobody does
 */
export function compareWorlds<S extends Succession>(
  plain: World,
  evaluation: Evaluation,
  base: Pick<Evaluation, 'ownership'>,
  scenario: Pick<ScenarioContent, 'assumptions' | 'loss'>,
  settings: Settings,
  was: Seen = seen(plain, evaluation, base, settings),
  succeed: (orphaned: World) => S | null = () => null,
): ScenarioOutcome<S> {
  const orphaned = applyScenario(plain, scenario.assumptions, settings.workload);
  const unchanged = scenario.assumptions.length === 0;
  const without = unchanged ? evaluation : evaluate(orphaned.field, orphaned.snapshot, orphaned.index);
  const succession = succeed(orphaned);
  const world = succession === null ? orphaned : { ...orphaned, snapshot: succession.snapshot };
  const after = succession === null ? without : evaluate(world.field, world.snapshot, world.index);
  const is = unchanged && succession === null ? was : seen(world, after, base, settings);
  return {
    plain: was,
    supposed: is,
    world,
    evaluation: after,
    orphans: scenario.assumptions.flatMap((assumption) =>
      assumption.kind === 'repLeaves' ? orphansOf(plain, evaluation, without, assumption.rep, settings.disruption) : [],
    ),
    loss: {
      plain: revenueLoss(was.movedRevenue, scenario.loss),
      supposed: revenueLoss(is.movedRevenue, scenario.loss),
    },
    notApplied: world.notApplied,
    succession,
  };
}

/** A plan in one world as all its screens would show it; the dear part of a comparison. */
export function seen(
  world: World,
  evaluation: Evaluation,
  base: Pick<Evaluation, 'ownership'>,
  settings: Settings,
): Seen {
  const { field, index, snapshot } = world;
  const { changedAccounts } = disruption(field, base.ownership, evaluation.ownership, settings.disruption);
  const moved = changedAccounts.filter((i) => base.ownership.owner[i] >= 0);
  return {
    measures: planMeasures(world, { snapshot, evaluation }, base, settings),
    balance: balance(field, snapshot, index, evaluation, settings.balance),
    loads: repLoads(field, index, snapshot, evaluation),
    totals: {
      revenue: sumUp(field.accounts.revenue),
      potential: sumUp(field.accounts.potential),
      pipeline: sumUp(field.accounts.pipeline),
    },
    movedRevenue: Array.from(moved, (i) => field.accounts.revenue[i]),
  };
}

function sumUp(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
