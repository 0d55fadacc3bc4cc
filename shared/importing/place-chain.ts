import type { Gazetteer, Place } from './gazetteer';
import { RANK } from './name-index';
import type { Mention } from './place-mentions';

/** What mentions mean together. */
export interface ChainEnd {
  /** The smallest places all of them agree on; several = they do not tell which. */
  readonly places: readonly Place[];
  /** The least certain reading that was needed. */
  readonly rank: number;
  /** Mentions that had to be left out. */
  readonly dropped: readonly Mention[];
  /** How many mentions bear the result out. */
  readonly support: number;
}

interface State {
  readonly here: readonly Place[] | null;
  readonly cost: number;
  readonly rank: number;
}

/** Readings of one mention tried in one search; the rest are too far-fetched to matter. */
const READINGS = 4;
/** Of one step of rank, and of a place that is not of its column's size: 吉林 in the column of cities is the city of the province. */
const COST = 2;
const OFF_SIZE = 5;

/**
 * Reads every mention so that all agree: each either holds what the others mean or lies in it. Of several ways the one with the most
 * certain readings; if two are equally good, the places of both. A mention that is not certain is left out if it fits in no
 * way. null when the certain ones contradict each other, or there are none at all.
 */
export function chainOf(mentions: readonly Mention[], gazetteer: Gazetteer): ChainEnd | null {
  const given = mentions.filter((m) => m.certain);
  // Suzhou alone is spelled like three places; its column is no reason to choose among them.
  const vague = given.length === 1 && (given[0].readings[0]?.rank ?? 0) >= RANK.latin;
  const certain = vague ? given.map((m) => ({ ...m, expected: null })) : given;
  let ends = search(certain, gazetteer);
  if (ends.length === 0) return null;
  const dropped: Mention[] = [];
  let support = certain.length;
  for (const mention of mentions.filter((m) => !m.certain)) {
    const longer = best(ends.flatMap((end) => steps(end, mention, gazetteer)));
    if (longer.length === 0) dropped.push(mention);
    else {
      ends = longer;
      support++;
    }
  }
  const places = [...new Set(ends.flatMap((end) => end.here ?? []))];
  if (places.length === 0) return null;
  return { places: outermost(places, gazetteer), rank: Math.max(...ends.map((e) => e.rank)), dropped, support };
}

function search(mentions: readonly Mention[], gazetteer: Gazetteer): readonly State[] {
  let states: readonly State[] = [{ here: null, cost: 0, rank: RANK.full }];
  for (const mention of mentions) states = states.flatMap((state) => steps(state, mention, gazetteer));
  return best(states);
}

function best(states: readonly State[]): readonly State[] {
  const least = Math.min(...states.map((s) => s.cost));
  return states.filter((s) => s.cost === least);
}

function steps(state: State, mention: Mention, gazetteer: Gazetteer): State[] {
  return mention.readings.slice(0, READINGS).flatMap(({ rank, places }) => {
    const fitting = places.filter((p) => p.level === mention.expected);
    // What is of the column's size comes before all else of like certainty.
    const groups = fitting.length > 0 && fitting.length < places.length ? [fitting, places] : [places];
    return groups.flatMap((group, g) => {
      const now = state.here === null ? group : agreeing(state.here, group, gazetteer.isWithin);
      const here = now.length > 0 ? now : agreeing(state.here ?? [], group, gazetteer.wasWithin);
      if (here.length === 0) return [];
      const offSize = mention.expected === null || (fitting.length > 0 && g === 0) ? 0 : OFF_SIZE;
      const redrawn = now.length > 0 ? RANK.full : RANK.former;
      const cost = state.cost + COST * (rank + redrawn) + offSize;
      return [{ here, cost, rank: Math.max(state.rank, rank, redrawn) }];
    });
  });
}

/** The smaller of every pair of which one holds the other. */
function agreeing(
  a: readonly Place[],
  b: readonly Place[],
  isWithin: (inner: Place, outer: Place) => boolean,
): readonly Place[] {
  const found = new Set<Place>();
  for (const p of a) {
    for (const q of b) {
      if (isWithin(q, p)) found.add(q);
      else if (isWithin(p, q)) found.add(p);
    }
  }
  return [...found];
}

/** A city and a county of one name (邢台市, 邢台县): the larger holds the smaller, and is what a bare name means. */
function outermost(places: readonly Place[], gazetteer: Gazetteer): readonly Place[] {
  return places.filter((p) => !places.some((q) => q !== p && gazetteer.isWithin(p, q)));
}
