import { shortDistanceKm } from '../lib/geodesy.mjs';

/** A rough copy of the app's default settings, to see that the sample tells its story. */
const TIERS = [
  { upTo: 0.07, visits: 12, hours: 3 },
  { upTo: 0.35, visits: 5, hours: 2 },
  { upTo: 0.65, visits: 3, hours: 1.5 },
  { upTo: 1, visits: 1, hours: 1.5 },
];
const DETOUR_FACTOR = 1.3;
const SPEED_KMH = 70;
const CAPACITY_HOURS = 1288;

const homeOf = (rep) => [Number(rep.住址经度), Number(rep.住址纬度)];

/** One way: several customers are seen on one trip. */
const travelHours = (rep, position) => (shortDistanceKm(homeOf(rep), position) * DETOUR_FACTOR) / SPEED_KMH;

/**
 * @param {{ reps: Record<string, string>[], accounts: Record<string, string>[] }} sample
 * @param {(account: Record<string, string>) => [number, number]} positionOf
 * @returns {Map<string, number>} rep → workload ÷ capacity, by present owner
 */
export function estimatedUtilisation({ reps, accounts }, positionOf) {
  const byCode = new Map(reps.map((rep) => [rep.工号, rep]));
  const hours = new Map(reps.map((rep) => [rep.工号, 0]));
  const byValue = [...accounts].sort((a, b) => Number(b.潜力) - Number(a.潜力));
  byValue.forEach((account, place) => {
    const rep = account.现负责人;
    if (!rep) return;
    const tier = TIERS.find(({ upTo }) => place < upTo * accounts.length);
    const visitHours = tier.hours + travelHours(byCode.get(rep), positionOf(account));
    hours.set(rep, hours.get(rep) + tier.visits * visitHours);
  });
  return new Map(reps.map((rep) => [rep.工号, hours.get(rep.工号) / (Number(rep.年工时) || CAPACITY_HOURS)]));
}
