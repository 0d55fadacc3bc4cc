import type { Parsed } from './cell';

/** Different texts of a column worth remembering. */
const MOST = 4000;

/** What the texts of one column were read as. Shares, dates and product lines are a few hundred texts in a hundred thousand rows. */
export class Readings {
  readonly #known = new Map<string, Parsed<unknown> | null>();
  #again = 0;

  /** @param read gives null for a blank cell; the same for the same text, always */
  of<T>(text: string, read: () => Parsed<T> | null): Parsed<T> | null {
    const known = this.#known.get(text);
    if (known !== undefined) {
      this.#again++;
      // Cast: a column is read by one reader.
      return known as Parsed<T> | null;
    }
    const reading = read();
    if (this.#known.size < MOST) this.#known.set(text, reading);
    return reading;
  }

  /** False once nearly every text has been another one: looking it up would be for nothing. */
  get worthwhile(): boolean {
    return this.#known.size < MOST || this.#again > MOST;
  }
}
