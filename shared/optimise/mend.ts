import type { Meter } from './meter';
import type { Rng } from './rng';
import type { Cooling, Search } from './search';
import type { State } from './state';

/** Hot enough that territories trade what makes them compact for what they may carry. */
const MEND: Cooling = { hot: 0.4, cold: 0.015 };
const CHUNKS_A_TERRITORY = 5;
const LEAST = 5;
/** What a penalty costs grows from attempt to attempt up to this factor: a plan in the band may be dearer than one that just misses it. */
const STRICTEST = 300;
/** Of the band, how far the loads of a neighbourhood together may be from their target, so that there is room to settle. */
const ROOM = 0.6;

/**
 * Reheats the neighbourhood of a territory that is outside its band, again and again while there is one: a surplus has to wander through
 * several territories, each of them too full for a moment. What does not help is taken back.
 */
export function* mend(search: Search, meter: Meter, rng: Rng, until: number): Generator<void, void> {
  const { k } = search.model;
  let strictness = 2;
  for (let size = LEAST; search.bestPenalty > 0 && meter.progress() < until; size = size * 2 > k ? LEAST : size * 2) {
    search.restart(search.best, strictness);
    const among = around(search.state, troubled(search.state, rng), size);
    if (among.length < 2) return;
    yield* search.settle(meter, among, CHUNKS_A_TERRITORY * among.length, MEND, until);
    strictness = Math.min(STRICTEST, strictness * 1.5);
    yield;
  }
}

/** One of the territories outside the band. */
function troubled(state: State, rng: Rng): number {
  const { k, frozen } = state.model;
  const all = Array.from({ length: k }, (_, t) => t).filter((t) => frozen[t] === 0 && state.penaltyOf[t] > 0);
  return all.length === 0 ? rng.below(k) : all[rng.below(all.length)];
}

/** A territory and those around it, ring by ring, until there are `size` of them and their loads together are well within the band. */
function around(state: State, first: number, size: number): Int32Array {
  const { model, assigned, lists } = state;
  const { graph, m, target, problem } = model;
  const found = [first];
  const seen = new Set(found);
  const roomy = (): boolean => {
    for (let g = 0; g < m; g++) {
      let carried = 0;
      let wanted = 0;
      for (const t of found) {
        carried += state.load[t * m + g];
        wanted += target[t * m + g];
      }
      if (wanted > 0 && Math.abs(carried / wanted - 1) > ROOM * problem.band) return false;
    }
    return true;
  };
  for (let at = 0; at < found.length; at++) {
    const t = found[at];
    for (let i = 0; i < lists.length[t]; i++) {
      const next = assigned[graph.to[lists.at(t, i)]];
      if (seen.has(next)) continue;
      if (found.length >= size && roomy()) return Int32Array.from(found);
      seen.add(next);
      found.push(next);
    }
  }
  return Int32Array.from(found);
}
