import { DATUMS, type Datum } from '../model/datum';
import type { Position } from './coordinates';
import { toWgs84 } from './datum';

/** What the positions of a file say about the system they are in. */
export interface DatumHint {
  readonly datum: Datum;
  /** Rows whose position falls into the unit its words name only if read so. */
  readonly gained: number;
  readonly lost: number;
  /** Rows looked at. */
  readonly rows: number;
}

/** Rows after which more would say no more. */
const ENOUGH = 5_000;
/** Rows that must speak for another system before it is worth a word. */
const FEWEST = 4;
/** How much more often the rows must speak for it than against it. */
const ADVANTAGE = 4;

/**
 * Rows that have words and a position are read in each of the systems. The shift is half a kilometre, so nearly all of them stay
 * in their unit whichever it is: what tells is the few at a border, so those that a reading brings home are set against
 * those it takes away (a sign test; 4 against 1 in at least 5 rows has a chance of 3 % in a file that is right).
 */
export class DatumCensus {
  #rows = 0;
  readonly #gained: Record<Datum, number> = { wgs84: 0, gcj02: 0, bd09: 0 };
  readonly #lost: Record<Datum, number> = { wgs84: 0, gcj02: 0, bd09: 0 };

  constructor(
    readonly used: Datum,
    private readonly unitAt: (lng: number, lat: number) => string | null,
  ) {}

  /** @param raw the position as the file has it @param unit what the row's words name */
  add(raw: Position, unit: string): void {
    if (this.#rows >= ENOUGH) return;
    this.#rows++;
    const home = (datum: Datum): boolean => {
      const { lng, lat } = toWgs84(raw, datum);
      return this.unitAt(lng, lat) === unit;
    };
    const asRead = home(this.used);
    for (const datum of DATUMS) {
      if (datum === this.used) continue;
      const otherwise = home(datum);
      if (otherwise && !asRead) this.#gained[datum]++;
      if (asRead && !otherwise) this.#lost[datum]++;
    }
  }

  /** The system that fits clearly better than the one in use; null = none does. */
  hint(): DatumHint | null {
    const net = (datum: Datum): number => this.#gained[datum] - this.#lost[datum];
    const [best] = DATUMS.filter((d) => d !== this.used).toSorted((a, b) => net(b) - net(a));
    const [gained, lost] = [this.#gained[best], this.#lost[best]];
    if (gained < FEWEST || gained < ADVANTAGE * lost) return null;
    return { datum: best, gained, lost, rows: this.#rows };
  }
}
