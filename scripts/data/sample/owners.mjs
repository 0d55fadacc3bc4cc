import { shortDistanceKm } from '../lib/geodesy.mjs';

/** @typedef {import('./geography.mjs').Unit} Unit */

/** Share of accounts that stayed with, or came to, the rep of another territory. */
const ACCIDENTAL_SHARE = 0.06;
const POOL_SHARE_IN_GAPS = 0.4;
/** Juniors get no customers of others. */
const JUNIOR_LEVEL = 2;

const position = ({ lng, lat }) => [lng, lat];

/**
 * @param {import('./territories.mjs').Territory[]} as grown, before a unit was listed twice
 * @param {import('./reps.mjs').Rep[]} reps
 */
export function ownersByUnit(territories, reps) {
  const holder = new Map(territories.flatMap(({ rep, units }) => units.map((unit) => [unit.code, rep])));
  const active = reps.filter(({ territory, level }) => territory && level > JUNIOR_LEVEL);
  const byDistance = (unit) => {
    const sorted = active.map((rep) => ({ rep, km: shortDistanceKm(position(rep), position(unit)) }));
    return sorted.sort((a, b) => a.km - b.km).map(({ rep }) => rep.id);
  };
  return {
    /** @param {Unit} unit */
    usual: (unit) => holder.get(unit.code) ?? byDistance(unit)[0],
    /** @param {Unit} unit @param {string} owner @param {import('./random.mjs').Random} random one who lives not far */
    other: (unit, owner, random) =>
      random.pick(
        byDistance(unit)
          .filter((rep) => rep !== owner)
          .slice(0, 2),
      ),
    /** @param {Unit} unit */
    isGap: (unit) => !holder.has(unit.code),
  };
}

/**
 * @param {Unit} unit @param {ReturnType<typeof ownersByUnit>} owners @param {import('./random.mjs').Random} random
 * @returns {{ owner: string | null, seller: string }} seller: who gets the orders, also while nobody is the owner
 */
export function presentOwner(unit, owners, random) {
  const usual = owners.usual(unit);
  if (owners.isGap(unit) && random.chance(POOL_SHARE_IN_GAPS)) return { owner: null, seller: usual };
  const owner = random.chance(ACCIDENTAL_SHARE) ? owners.other(unit, usual, random) : usual;
  return { owner, seller: owner };
}
