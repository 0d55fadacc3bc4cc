import { type Limit, Meter } from '../meter';
import { Rng } from '../rng';
import { bestOfBoth } from './combine';
import { Cooling } from './cooling';
import { GAIN, type Grouping, improve, noGrouping } from './grouping';
import type { CpmpInstance, CpmpPlan } from './instance';
import { LocalSearch } from './local-search';
import { nearest } from './nearest';
import { Partition } from './partition';
import { relieve } from './relieve';
import { seedGroups } from './seed-groups';

/** Temperature at the beginning, in mean distances of a customer to its median. */
const HOT = 0.25;
/** Small instances are cooled several times, from new groups and from the best plan in turn; larger ones are searched region by region. */
const SMALL = 150;
const CYCLES = 16;
const CHUNK = 512;
/** Nearest customers through whom moves are proposed. */
const NEAREST = 14;
/** What a unit of overload costs, in mean distances, where nothing else may count. */
const STERN = 1e4;
/** Proposals a customer of a cooling that regions are searched after, if that is no more than this share of the limit. */
const STEPS_EACH = 8000;
const COOLED = 0.25;

type Search = Generator<number, void, 'stop' | undefined>;

/** What the parts of a search have in common. */
interface Setting {
  readonly instance: CpmpInstance;
  readonly rng: Rng;
  readonly meter: Meter;
  readonly near: Int32Array;
  /** Typical distance of a customer to its median. */
  readonly scale: number;
  readonly best: Grouping;
}

/**
 * Simulated annealing over partitions into `p` groups, each with its best median at any time, and a local search after it.
 * Yields the best cost so far; null when no plan within the capacities was found.
 */
export function* solveCpmp(
  instance: CpmpInstance,
  seed: number,
  limit: Limit,
): Generator<number, CpmpPlan | null, 'stop' | undefined> {
  const rng = new Rng(seed);
  const first = seedGroups(instance, rng);
  const s: Setting = {
    instance,
    rng,
    meter: new Meter(limit),
    near: nearest(instance, NEAREST),
    scale: Math.max(1e-9, new Partition(instance, first).cost() / instance.n),
    best: noGrouping(instance.n),
  };
  yield* instance.n <= SMALL || instance.p < 2 ? cycles(s, first) : rounds(s, first);
  return planOf(instance, s.best);
}

function* cycles(s: Setting, first: Int32Array): Search {
  const { instance, rng, meter, best } = s;
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const anew = cycle % 2 === 1 || best.cost === Number.POSITIVE_INFINITY;
    const start = cycle === 0 ? first : anew ? seedGroups(instance, rng) : best.groups;
    const cooling = coolingFrom(s, start);
    for (let p = meter.progress(); p < (cycle + 1) / CYCLES; p = meter.progress()) {
      cooling.run(CHUNK, Math.max(0, p * CYCLES - cycle));
      meter.spend(CHUNK);
      improve(best, cooling.best.cost, cooling.best.groups);
      if ((yield best.cost) === 'stop') return;
    }
    if (best.cost < Number.POSITIVE_INFINITY) continue;
    const { cost, groups } = relieved(s, cooling);
    improve(best, cost, groups);
  }
}

/** Cools new groups and improves them locally until nothing gains, and joins what was found with the best so far; again and again. */
function* rounds(s: Setting, first: Int32Array): Search {
  const { instance, rng, meter, best } = s;
  for (let start = first; meter.progress() < 1; start = seedGroups(instance, rng)) {
    const before: Grouping = { cost: best.cost, groups: best.groups.slice() };
    const cooling = coolingFrom(s, start);
    const begin = meter.progress();
    const steps = meter.steps;
    for (let done = 0; done < 1; ) {
      cooling.run(CHUNK, done);
      meter.spend(CHUNK);
      improve(best, cooling.best.cost, cooling.best.groups);
      if ((yield best.cost) === 'stop') return;
      done = Math.max((meter.steps - steps) / (STEPS_EACH * instance.n), (meter.progress() - begin) / COOLED);
    }
    const cooled = relieved(s, cooling);
    if (cooled.cost === Number.POSITIVE_INFINITY) continue;
    const own = yield* locally(s, cooled.groups);
    if (!own) return;
    if (before.cost === Number.POSITIVE_INFINITY) continue;
    const both = own.cost < before.cost ? bestOfBoth(instance, own, before) : bestOfBoth(instance, before, own);
    if (both.cost < best.cost - GAIN && !(yield* locally(s, both.groups))) return;
  }
}

/** @returns what a local search has come to; null when it was told to stop */
function* locally(
  { instance, rng, meter, best }: Setting,
  groups: Int32Array,
): Generator<number, Grouping | null, 'stop' | undefined> {
  const search = new LocalSearch(instance, rng, meter, groups);
  improve(best, search.found.cost, search.found.groups);
  for (const _ of search.run()) {
    improve(best, search.found.cost, search.found.groups);
    if ((yield best.cost) === 'stop') return null;
  }
  return search.found;
}

function coolingFrom({ instance, near, rng, scale }: Setting, start: Int32Array): Cooling {
  return new Cooling(instance, new Partition(instance, start), near, rng, scale, HOT);
}

/** The best a cooling has met; where that broke a capacity, what is left when nothing but capacities counts. */
function relieved({ instance, near, scale }: Setting, { best, partition }: Cooling): Grouping {
  if (best.cost < Number.POSITIVE_INFINITY) return best;
  relieve(partition, instance, near, scale * STERN);
  const kept = partition.overload() === 0;
  return { cost: kept ? partition.cost() : Number.POSITIVE_INFINITY, groups: partition.of.slice() };
}

function planOf(instance: CpmpInstance, best: Grouping): CpmpPlan | null {
  if (best.cost === Number.POSITIVE_INFINITY) return null;
  const { median, of } = new Partition(instance, best.groups);
  return { medians: median.slice(), assigned: of.slice(), cost: best.cost };
}
