import { type Disruption, disruption } from '@shared/metrics/disruption';
import { type PlanMeasures, planMeasures } from '@shared/metrics/plan-measures';
import { assignTones } from '@shared/planning/tones';
import type { Opened, OpenPlan } from '@/app/state/session';

/** A plan beside others, with what it comes to against the base. */
export interface SidePlan {
  /** A to D: told apart without colour. */
  readonly letter: string;
  readonly plan: OpenPlan;
  readonly isBase: boolean;
  readonly measures: PlanMeasures;
  readonly found: Disruption;
  readonly tones: readonly number[];
}

export const LETTERS = ['A', 'B', 'C', 'D'] as const;

type Ground = Pick<Opened, 'field' | 'index' | 'settings'>;

export function sidePlan(ground: Ground, base: OpenPlan, plan: OpenPlan, position: number): SidePlan {
  const { field, settings } = ground;
  const { unitTerritory, territories } = plan.snapshot;
  return {
    letter: LETTERS[position],
    plan,
    isBase: plan.meta.id === base.meta.id,
    measures: planMeasures(ground, plan, base.evaluation, settings),
    found: disruption(field, base.evaluation.ownership, plan.evaluation.ownership, settings.disruption),
    tones: assignTones(field.units.adjacency, unitTerritory, territories.length),
  };
}
