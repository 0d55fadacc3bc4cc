import { type Balance, balance } from '../metrics/balance';
import { disruption } from '../metrics/disruption';
import { type PlanMeasures, planMeasures } from '../metrics/plan-measures';
import { type RepLoad, repLoads } from '../metrics/rep-rows';
import type { ScenarioContent } from '../model/scenario';
import type { WorkspaceSettings } from '../model/settings';
import { type Evaluation, evaluate } from '../planning/evaluation';
import { applyScenario, type NotApplied, type SupposedWorld, type World } from './apply-scenario';
import { type RevenueLoss, revenueLoss } from './loss';
import { type Orphans, orphansOf } from './orphans';

export interface Seen {
  readonly measures: PlanMeasures;
  readonly balance: Balance;
  readonly loads: readonly RepLoad[];
  /** Of each account whose owner is not the one of the base plan. */
  readonly movedRevenue: readonly number[];
}

/** A plan as it is and as it would be, side by side. */
export interface ScenarioOutcome {
  readonly plain: Seen;
  readonly supposed: Seen;
  readonly world: SupposedWorld;
  readonly evaluation: Evaluation;
  /** What every leaver leaves behind. */
  readonly orphans: readonly Orphans[];
  /** Of the accounts whose owner would not be the one of the base plan, without and with the assumptions. */
  readonly loss: { readonly plain: RevenueLoss; readonly supposed: RevenueLoss };
  readonly notApplied: readonly NotApplied[];
}

type Settings = Pick<WorkspaceSettings, 'balance' | 'disruption' | 'workload'>;

/**
 * What a scenario makes of a plan. @param base the evaluation that change is counted against, as a rule of the active plan
 * @param evaluation of the plan as it is @param was `seen` of it, for one who tries several scenarios
 */
export function compareWorlds(
  plain: World,
  evaluation: Evaluation,
  base: Pick<Evaluation, 'ownership'>,
  scenario: Pick<ScenarioContent, 'assumptions' | 'loss'>,
  settings: Settings,
  was: Seen = seen(plain, evaluation, base, settings),
): ScenarioOutcome {
  const world = applyScenario(plain, scenario.assumptions, settings.workload);
  const unchanged = scenario.assumptions.length === 0;
  const after = unchanged ? evaluation : evaluate(world.field, world.snapshot, world.index);
  const is = unchanged ? was : seen(world, after, base, settings);
  return {
    plain: was,
    supposed: is,
    world,
    evaluation: after,
    orphans: scenario.assumptions.flatMap((assumption) =>
      assumption.kind === 'repLeaves' ? orphansOf(plain, evaluation, after, assumption.rep, settings.disruption) : [],
    ),
    loss: {
      plain: revenueLoss(was.movedRevenue, scenario.loss),
      supposed: revenueLoss(is.movedRevenue, scenario.loss),
    },
    notApplied: world.notApplied,
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
  const { movedAccounts } = disruption(field, base.ownership, evaluation.ownership, settings.disruption);
  return {
    measures: planMeasures(world, { snapshot, evaluation }, base, settings),
    balance: balance(field, snapshot, index, evaluation, settings.balance),
    loads: repLoads(field, index, snapshot, evaluation),
    movedRevenue: Array.from(movedAccounts, (i) => field.accounts.revenue[i]),
  };
}
