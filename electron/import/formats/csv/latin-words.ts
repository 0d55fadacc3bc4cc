/**
 * Whether a text that could be read as GB18030 rather is of a European language: read so, an accented letter and the one behind
 * it become one Chinese character inside a word, M黱chen for München, while Chinese characters stand beside each other.
 */
export class LatinWords {
  #inWords = 0;
  #together = 0;
  #seen = 0;

  /** Enough to tell. */
  get told(): boolean {
    return this.#seen >= ENOUGH;
  }

  get areMost(): boolean {
    return this.#inWords > 0 && this.#together * RARE <= this.#inWords && this.#inWords * 2 > this.#seen;
  }

  /** @param text a part of the file, read as GB18030 */
  add(text: string): void {
    for (const [run] of text.matchAll(RUN)) {
      this.#seen++;
      if (run.length > 1) this.#together++;
    }
    for (const _ of text.matchAll(IN_WORD)) this.#inWords++;
  }
}

const ENOUGH = 2000;
/** Of ten such words one may hold two accented letters in a row that make two characters. */
const RARE = 10;
const RUN = /[^\p{ASCII}]+/gu;
/** One character and letters of the same word on one side at least, as in M黱chen, 躡erlingen. */
const IN_WORD =
  /[a-z]{1,30}[^\p{ASCII}](?=[a-z])|[a-z]{2,30}[^\p{ASCII}](?![^\p{ASCII}])|(?<![^\p{ASCII}])[^\p{ASCII}][a-z]{2}/giu;
