import type { Meter } from './meter';
import type { Rng } from './rng';
import { CHUNK, type Cooling, type Search } from './search';
import type { State } from './state';

const MEND: Cooling = { hot: 0.4, cold: 0.015 };
/** Proposals a node of the neighbourhood. */
const STEPS_A_NODE = 50;
/** Territories reheated together. */
const LEAST = 4;
const MOST = 25;
/** Pushes before each reheating. */
const PUSHES = 6;
/** How soft the penalty begins, attempt by attempt: lumps of any size find the one they can move at. */
const SOFT = [2000, 500, 125, 31];
/** Of the band, how far the loads of a neighbourhood together may be from their target, so that there is room to settle. */
const ROOM = 0.6;

/**
 * Pushes surplus to where there is room, else reheats the neighbourhood of a territory that is outside its band, again and again while
 * there is one: a surplus has to wander through several territories, each of them too full for a moment. What does not help is taken back.
 */
export function* mend(search: Search, meter: Meter, rng: Rng, until: number): Generator<void, void> {
  const most = Math.min(MOST, search.model.k);
  let size = LEAST;
  for (let attempt = 0; search.bestPenalty > 0 && meter.progress() < until; attempt++) {
    yield* search.push(meter, PUSHES, until);
    if (search.bestPenalty === 0) return;
    search.restart(search.best);
    const among = around(search.state, troubled(search.state, rng), size);
    if (among.length < 2) return;
    const nodes = among.reduce((sum, t) => sum + search.state.size[t], 0);
    const chunks = Math.max(8, Math.ceil((nodes * STEPS_A_NODE) / CHUNK));
    yield* search.reheat(meter, among, chunks, until, MEND, SOFT[attempt % SOFT.length]);
    size = size * 2 > most ? LEAST : size * 2;
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
