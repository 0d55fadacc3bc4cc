import type { PlanMeasures } from './plan-measures';

/** Axes of the picture of a plan; on each, 0 is worst and 1 is best. */
export const RADAR_AXES = ['balance', 'inBand', 'continuity', 'travel', 'load', 'mix', 'contiguity'] as const;
export type RadarAxis = (typeof RADAR_AXES)[number];

/**
 * A plan on every axis: balance = score ÷ 100; inBand = share of territories in the band; continuity = 1 − share of revenue that
 * changes owner; travel = least travel of the plans shown ÷ its own; load = share of reps with healthy utilisation; mix =
 * 1 − mean dissimilarity of the territories' markets; contiguity = share of territories in one piece.
 */
export function radarOf(plan: PlanMeasures, all: readonly PlanMeasures[]): Readonly<Record<RadarAxis, number>> {
  const least = Math.min(...all.map(({ travel }) => travel));
  return {
    balance: plan.score / 100,
    inBand: plan.shareInBand,
    continuity: 1 - plan.movedShare,
    travel: plan.travel === 0 ? 1 : least / plan.travel,
    load: plan.reps === 0 ? 0 : plan.healthy / plan.reps,
    mix: 1 - plan.mixDifference,
    contiguity: plan.territories === 0 ? 0 : 1 - plan.broken / plan.territories,
  };
}
