import type { Gazetteer, Place } from './gazetteer';
import { isHan, splitHan, stemLatin, unifyLatin } from './place-name';

export interface LikeName {
  readonly place: Place;
  /** 0-1: 1 = the same name. */
  readonly likeness: number;
}

interface Entry {
  readonly key: string;
  readonly place: Place;
}

/** Names with two letters or characters in common are compared; the rest cannot be near. */
const NEAR = 0.6;

/** Finds places by a name with a slip in it: 武漢桥口区, Guangzou. */
export class FuzzyNames {
  readonly #entries: Entry[] = [];
  readonly #byPair = new Map<string, number[]>();

  constructor(private readonly gazetteer: Gazetteer) {
    for (const place of gazetteer.places) {
      if (place.level === 'town') continue;
      for (const name of place.names) this.#add(keyOf(name), place);
    }
  }

  /** The likeliest first, one entry a place. @param within places must lie in one of these; [] = anywhere */
  like(text: string, within: readonly Place[], count: number): readonly LikeName[] {
    const key = keyOf(isHan(text) ? this.gazetteer.simplify(text) : text);
    if (key.length < 2) return [];
    const found = new Map<Place, number>();
    for (const index of new Set(pairsOf(key).flatMap((pair) => this.#byPair.get(pair) ?? []))) {
      const entry = this.#entries[index];
      if (within.length > 0 && !within.some((p) => this.gazetteer.isWithin(entry.place, p))) continue;
      const likeness = 1 - distance(key, entry.key) / Math.max(key.length, entry.key.length);
      if (likeness >= NEAR) found.set(entry.place, Math.max(likeness, found.get(entry.place) ?? 0));
    }
    const all = [...found].map(([place, likeness]) => ({ place, likeness }));
    return all.toSorted((a, b) => b.likeness - a.likeness || (a.place.code < b.place.code ? -1 : 1)).slice(0, count);
  }

  #add(key: string, place: Place): void {
    if (key.length < 2) return;
    const index = this.#entries.push({ key, place }) - 1;
    for (const pair of pairsOf(key)) {
      const list = this.#byPair.get(pair);
      if (list) list.push(index);
      else this.#byPair.set(pair, [index]);
    }
  }
}

/** Chinese names keep their kind, as two characters alone are all alike. */
function keyOf(name: string): string {
  if (!isHan(name)) return unifyLatin(stemLatin(name));
  const { stem, kind } = splitHan(name);
  return stem.length >= 3 ? stem : `${stem}${kind.slice(-1)}`;
}

/** Single characters of a Chinese name tell as much as pairs of letters do. */
function pairsOf(key: string): readonly string[] {
  if (isHan(key)) return [...new Set(key)];
  return Array.from({ length: key.length - 1 }, (_, i) => key.slice(i, i + 2));
}

/** Levenshtein's, with two neighbours exchanged counted as one slip. */
function distance(a: string, b: string): number {
  let [before, last, row] = [[] as number[], [] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    [before, last, row] = [last, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2] + 1);
      row.push(least);
    }
  }
  return row[b.length];
}
