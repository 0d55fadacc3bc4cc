import {
  type MarketFigure,
  MATURITY_INPUTS,
  MATURITY_TYPES,
  type Maturity,
  type MaturityInput,
  type MaturityType,
} from '../model/maturity';
import type { MaturitySettings, Ramp } from '../model/settings';
import { latestCapacity, type MaturityInputs, maturityInputs } from './maturity-inputs';
import { rampValue } from './ramp';

export interface MaturityResult {
  readonly maturity: Maturity;
  /** Membership in [0, 1] of every type; 0 where there is too little data to say. */
  readonly scores: Readonly<Record<MaturityType, number>>;
  readonly inputs: MaturityInputs;
  /** Inputs that speak for the winner, strongest first: ramp value × weight, those at 0 left out. */
  readonly decidedBy: readonly MaturityInput[];
  readonly missing: readonly MaturityInput[];
}

/**
 * Type of market by fuzzy membership (DESIGN section 2): a type's score is the weighted mean of its ramps over the inputs
 * present; the highest score wins, ties in the order of MATURITY_TYPES. `unclassified` when any type has less than the
 * set share of its evidence, or nothing speaks for any type.
 * @param medianCapacity see `maturityInputs`; `medianLatestCapacity` gives it
 */
export function classifyMaturity(
  figures: readonly MarketFigure[],
  medianCapacity: number | null,
  settings: MaturitySettings,
): MaturityResult {
  return judgeMaturity(maturityInputs(figures, medianCapacity), settings);
}

/** The same from inputs known already: other settings are tried over thousands of units within a frame. */
export function judgeMaturity(inputs: MaturityInputs, settings: MaturitySettings): MaturityResult {
  const judged = MATURITY_TYPES.map((type) => ({ type, ...membership(settings.ramps[type], inputs) }));
  const enough = judged.every((j) => j.evidence >= settings.minimumEvidence);
  const best = judged.reduce((a, b) => (b.score > a.score + 1e-12 ? b : a));
  const classified = enough && best.score > 0;
  return {
    maturity: classified ? best.type : 'unclassified',
    scores: Object.fromEntries(judged.map((j) => [j.type, enough ? j.score : 0])) as Record<MaturityType, number>,
    inputs,
    decidedBy: classified ? strongest(settings.ramps[best.type], inputs) : [],
    missing: MATURITY_INPUTS.filter((name) => inputs[name] === null),
  };
}

/** Median of the units' latest capacities; null when no unit has one. */
export function medianLatestCapacity(units: readonly (readonly MarketFigure[])[]): number | null {
  const known = units.map(latestCapacity).filter((c) => c !== null && c > 0) as number[];
  if (known.length === 0) return null;
  known.sort((a, b) => a - b);
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

function membership(ramps: readonly Ramp[], inputs: MaturityInputs): { score: number; evidence: number } {
  let all = 0;
  let present = 0;
  let sum = 0;
  for (const ramp of ramps) {
    all += ramp.weight;
    const x = inputs[ramp.input];
    if (x === null) continue;
    present += ramp.weight;
    sum += ramp.weight * rampValue(ramp.points, x);
  }
  return { score: present === 0 ? 0 : sum / present, evidence: all === 0 ? 0 : present / all };
}

function strongest(ramps: readonly Ramp[], inputs: MaturityInputs): readonly MaturityInput[] {
  return ramps
    .map((ramp) => {
      const x = inputs[ramp.input];
      return { input: ramp.input, force: x === null ? 0 : ramp.weight * rampValue(ramp.points, x) };
    })
    .filter((r) => r.force > 0)
    .toSorted((a, b) => b.force - a.force)
    .map((r) => r.input);
}
