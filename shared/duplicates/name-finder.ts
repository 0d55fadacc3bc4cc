import { hasHan } from './fold';
import { gramHashes, soundHashes } from './form';
import type { LookUpColumns } from './look-up-index';
import type { TextMatch } from './look-up-match';
import { parseName } from './name';
import { nameSays, writtenName } from './name-says';
import { PieceIndex } from './piece-index';
import { type NamedPlace, type PlaceBook, placesAgree } from './place-book';
import { soundOf } from './prepare';

/** Below this a name is no answer to the one asked for. */
const LEAST_LIKENESS = 0.45;
const SOUND_SHARE = 0.92;
/** A name of the same brand whose place was asked for is the better answer; of one elsewhere so much counts. */
const ELSEWHERE_SHARE = 0.75;
const NO_PLACE_SHARE = 0.95;
const MOST_ALIKE = 0.98;

/** Finds texts by a name, whole or half typed. */
export class NameFinder {
  readonly #columns: LookUpColumns;
  readonly #book: PlaceBook;
  readonly #grams: PieceIndex;
  readonly #sounds: PieceIndex;
  readonly #placeOf: ReadonlyMap<string, NamedPlace>;

  constructor(columns: LookUpColumns, book: PlaceBook) {
    this.#columns = columns;
    this.#book = book;
    this.#grams = new PieceIndex(columns.grams, columns.core.length);
    this.#sounds = new PieceIndex(columns.sounds, columns.core.length);
    this.#placeOf = new Map(columns.places.map((place) => [place.code, place]));
  }

  /** In no order: names that are equal, in which the one asked for is written, and that are like it. */
  find(text: string): TextMatch[] {
    const says = nameSays(text, this.#book);
    const { core, places } = parseName(text, this.#book);
    if (core.length < 2 || says === 'place' || says === 'form') return [];
    const written = writtenName(text);
    const shareOf = this.#shares(places);
    // Such a name may well be that of an account, but nothing is alike by it.
    const likeness = says === 'name' ? this.#likeness(core) : new Map<number, number>();
    this.#columns.written.forEach((name, i) => {
      if (name.includes(written) && !likeness.has(i)) likeness.set(i, 0);
    });
    return [...likeness].flatMap(([i, alike]): TextMatch[] => {
      const name = this.#columns.written[i];
      const at = name === written ? 0 : placeIn(name, written);
      const share = shareOf(this.#columns.placed[i]);
      if (name === written) return [{ text: i, match: 'name', likeness: 1 }];
      const equal = this.#columns.core[i] === core;
      if (equal && (at >= 0 || share === 1)) return [{ text: i, match: 'name', likeness: 0.99 }];
      // The less of the name is not yet typed, the nearer.
      const typed = (written.length / name.length) * share;
      if (at >= 0) return [{ text: i, match: at === 0 ? 'nameBegins' : 'nameContains', likeness: typed }];
      return alike < LEAST_LIKENESS
        ? []
        : [{ text: i, match: 'similar', likeness: Math.min(MOST_ALIKE, alike) * share }];
    });
  }

  #likeness(core: string): Map<number, number> {
    const likeness = new Map<number, number>();
    for (const [i, value] of this.#grams.alike(gramHashes(core), LEAST_LIKENESS)) likeness.set(i, value);
    for (const [i, value] of this.#sounds.alike(soundHashes(soundOf(core), core), LEAST_LIKENESS)) {
      likeness.set(i, Math.max(value * SOUND_SHARE, likeness.get(i) ?? 0));
    }
    return likeness;
  }

  /** How much of a likeness counts where an account is; each place is held against those asked for once. */
  #shares(asked: readonly NamedPlace[]): (placed: string) => number {
    if (asked.length === 0) return () => 1;
    const known = new Map<string, number>([['', NO_PLACE_SHARE]]);
    return (placed) => {
      const share = known.get(placed) ?? (placesAgree(asked, this.#placesOf(placed)) ? 1 : ELSEWHERE_SHARE);
      known.set(placed, share);
      return share;
    };
  }

  #placesOf(placed: string): NamedPlace[] {
    return placed.split(' ').flatMap((code) => this.#placeOf.get(code) ?? []);
  }
}

/** Where in the name it is written; −1 = nowhere. In letters a word has to begin there. */
function placeIn(name: string, written: string): number {
  if (name.startsWith(written)) return 0;
  const at = name.indexOf(hasHan(written) || hasHan(name) ? written : ` ${written}`);
  return written.length < 3 && !hasHan(written) ? -1 : at;
}
