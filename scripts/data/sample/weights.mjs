import { plannedMaturity } from './maturity-plan.mjs';

const MATURITY_FACTOR = { mature: 1.3, growth: 1.15, declining: 0.85, emerging: 0.5 };
const FLOOR_MILLIONS = 0.1;

/** Big cities are served by fewer, larger customers than their population says. */
const CONCENTRATION = 0.85;

const population = (places) => places.reduce((sum, place) => sum + place.population, 0);

/** @param {import('./geography.mjs').County[]} counties @returns {Map<string, number>} by unit code */
export function unitWeights(counties) {
  const millions = new Map();
  for (const { unit, places } of counties) {
    millions.set(unit.code, (millions.get(unit.code) ?? FLOOR_MILLIONS) + population(places) / 1e6);
  }
  return new Map([...millions].map(([code, m]) => [code, m ** CONCENTRATION * MATURITY_FACTOR[plannedMaturity(code)]]));
}

/** @param {import('./geography.mjs').County} county share within its unit */
export const countyWeight = ({ places }) => (population(places) / 1e6 + 0.05) ** 0.6;
