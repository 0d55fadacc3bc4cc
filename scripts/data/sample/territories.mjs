import { shortDistanceKm } from '../lib/geodesy.mjs';
import { randomFor } from './random.mjs';

/**
 * @typedef {{ id: string, name: string, rep: string, units: import('./geography.mjs').Unit[] }} Territory
 * @typedef {import('./reps.mjs').Rep} Rep
 */

/** Borders of provinces were rarely crossed. */
const PROVINCE_PENALTY = 1.8;

const position = ({ lng, lat }) => [lng, lat];

/**
 * Every rep reaches out from the home unit, over neighbours, as far as nobody else has come first.
 * @param {import('./geography.mjs').Unit[]} units @param {Rep[]} reps
 */
function grow(units, reps) {
  const random = randomFor('territories');
  const effort = new Map();
  const holder = new Map();
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const open = reps.filter(({ territory }) => territory).map((rep) => ({ rep, unit: byCode.get(rep.home), cost: 0 }));
  while (open.length > 0) {
    const next = open.reduce((best, candidate, i) => (candidate.cost < open[best].cost ? i : best), 0);
    const [{ rep, unit, cost }] = open.splice(next, 1);
    if (holder.has(unit)) continue;
    holder.set(unit, rep);
    effort.set(unit, cost);
    for (const neighbour of unit.neighbours) {
      if (holder.has(neighbour)) continue;
      const abroad = neighbour.province === unit.province ? 1 : PROVINCE_PENALTY;
      const km = shortDistanceKm(position(unit), position(neighbour)) * abroad * random.between(0.7, 1.4);
      open.push({ rep, unit: neighbour, cost: cost + km / rep.reach });
    }
  }
  return holder;
}

/** @param {import('./geography.mjs').Unit[]} units @param {Rep[]} reps @returns {Territory[]} */
export function growTerritories(units, reps) {
  const holder = grow(units, reps);
  return reps
    .filter(({ territory }) => territory)
    .map((rep, i) => ({
      id: `T${String(i + 1).padStart(2, '0')}`,
      name: rep.territory,
      rep: rep.id,
      units: units.filter((unit) => holder.get(unit) === rep),
    }));
}
