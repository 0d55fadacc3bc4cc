import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { type PlanMeasures, planMeasures } from '@shared/metrics/plan-measures';
import type { PlanId } from '@shared/model/ids';
import type { Opened, OpenPlan } from '@/app/state/session';
import type { SidePlan } from './side-plan';

/** A plan or a candidate on the chart: share of revenue that changes owner, and mean deviation. */
export interface FrontPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of a plan beside the others; '' of the rest. */
  readonly letter: string;
  readonly opens:
    | { readonly kind: 'plan'; readonly planId: PlanId; readonly name: string }
    | { readonly kind: 'candidate'; readonly position: number; readonly variant: OptimiseVariant['kind'] };
}

type Ground = Pick<Opened, 'field' | 'index' | 'settings'>;

/** Every plan against the base, and the candidates the optimiser has at hand. */
export function frontPoints(
  ground: Ground,
  base: OpenPlan,
  plans: readonly OpenPlan[],
  shown: readonly SidePlan[],
  report: OptimiseReport | null,
): readonly FrontPoint[] {
  const points = plans.map((plan): FrontPoint => {
    const side = shown.find((s) => s.plan.meta.id === plan.meta.id);
    const measures: PlanMeasures = side?.measures ?? planMeasures(ground, plan, base.evaluation, ground.settings);
    return {
      id: `plan-${plan.meta.id}`,
      x: measures.movedShare,
      y: measures.meanDeviation,
      letter: side?.letter ?? '',
      opens: { kind: 'plan', planId: plan.meta.id, name: plan.meta.name },
    };
  });
  // A candidate's figures are told against the plan its search was told to keep; against another base they would mislead.
  const candidates = report?.reference.id === base.meta.id ? report.variants : [];
  return [
    ...points,
    ...candidates.map(
      (variant, position): FrontPoint => ({
        id: `candidate-${variant.kind}`,
        x: variant.figures.movedShare,
        y: variant.figures.meanDeviation,
        letter: '',
        opens: { kind: 'candidate', position, variant: variant.kind },
      }),
    ),
  ];
}
