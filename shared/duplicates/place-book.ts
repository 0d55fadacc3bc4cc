import { foldPlaceName } from '../importing/place-name';
import { foldForMatching } from './fold';

/** A named place with the codes of all places around it, the smallest first; a province or state has none. */
export interface NamedPlace {
  readonly code: string;
  readonly names: readonly string[];
  readonly within: readonly string[];
}

/** What a piece of a name can mean: all places of that name. */
export interface PlaceMatch {
  /** The piece as written. */
  readonly text: string;
  readonly places: readonly NamedPlace[];
  /** Written with its kind (杭州市), or so large that nobody takes it for a brand. */
  readonly plain: boolean;
}

const LONGEST = 14;
const SHORTEST = 2;

/** Finds place names at the beginning or end of company names. */
export class PlaceBook {
  readonly #byName = new Map<string, { places: NamedPlace[]; plain: boolean }>();
  /** First and last two characters of all names: most texts are told from these to begin with no place. */
  readonly #heads = new Set<string>();
  readonly #tails = new Set<string>();

  constructor(places: readonly NamedPlace[]) {
    for (const place of places) {
      for (const name of place.names) {
        const full = foldForMatching(name).trim();
        if (full === '') continue;
        this.#add(full, place, true);
        const stem = foldPlaceName(full);
        // A prefecture or province is hardly ever a brand; a county's bare name (东海, 黄山) may well be one.
        if (stem !== full) this.#add(stem, place, place.within.length < 2);
      }
    }
  }

  #add(name: string, place: NamedPlace, plain: boolean): void {
    const entry = this.#byName.get(name) ?? { places: [], plain: false };
    if (!entry.places.includes(place)) entry.places.push(place);
    entry.plain ||= plain;
    this.#byName.set(name, entry);
    this.#heads.add(name.slice(0, SHORTEST));
    this.#tails.add(name.slice(-SHORTEST));
  }

  /** The whole text as a place; null when it is none. @param text folded */
  whole(text: string): PlaceMatch | null {
    const entry = this.#byName.get(text);
    return entry ? { text, ...entry } : null;
  }

  /** The longest place the text begins with. */
  atStart(text: string): PlaceMatch | null {
    if (!this.#heads.has(text.slice(0, SHORTEST))) return null;
    for (let length = Math.min(LONGEST, text.length - 1); length >= SHORTEST; length--) {
      const match = this.whole(text.slice(0, length));
      if (match) return match;
    }
    return null;
  }

  atEnd(text: string): PlaceMatch | null {
    if (!this.#tails.has(text.slice(-SHORTEST))) return null;
    for (let length = Math.min(LONGEST, text.length - 1); length >= SHORTEST; length--) {
      const match = this.whole(text.slice(-length));
      if (match) return match;
    }
    return null;
  }
}

/** Whether some place of the one is, holds or lies in some place of the other. */
export function placesAgree(a: readonly NamedPlace[], b: readonly NamedPlace[]): boolean {
  return a.some((p) => b.some((q) => p.code === q.code || p.within.includes(q.code) || q.within.includes(p.code)));
}
