import type { Lane } from './xml-reader';

/** What a lane knows of the elements that make up most of a part. */
export interface PlainElements {
  /** Whether the parser stands among them, and inside none. */
  readonly isBetween: boolean;
  /** Whether the last is behind. */
  readonly ended: boolean;
  /** The opening tag of one that has an end; sticky. */
  readonly begin: RegExp;
  /** Its closing tag. */
  readonly end: string;
  /** @param end where its closing tag begins @returns false when it is not as plain as it must be; nothing was taken then */
  take(text: string, from: number, end: number): boolean;
}

/** Text that means what it says: no entity, no line end to be made another, nothing XML cannot hold. */
export const PLAIN_TEXT = '[^<>&\\r\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]*';

/** Characters without an end beyond which the parser, which need not see an element whole, goes on alone. */
const LONGEST = 1024 * 1024;

/**
 * Takes elements that are written as nearly all are: plain values and nothing else, which a parser of all that XML may hold takes
 * five times as long over. Everything else goes through the parser, in its order.
 */
export class PlainLane implements Lane {
  #text = '';
  #open = true;

  constructor(private readonly elements: PlainElements) {}

  *pass(text: string): Generator<string> {
    this.#text += text;
    const { begin, end } = this.elements;
    let at = 0;
    while (this.#open && !this.elements.ended) {
      const { isBetween } = this.elements;
      begin.lastIndex = at;
      const whole = isBetween && begin.test(this.#text);
      const mark = whole ? end : '>';
      const found = this.#text.indexOf(mark, at);
      if (found < 0) break;
      const next = found + mark.length;
      if (!whole || !this.elements.take(this.#text, at, found)) yield this.#through(at, next, isBetween);
      at = next;
    }
    this.#text = this.#text.slice(at);
    // Nor can it be known where an element begins once the parser has only half of what stands before.
    if (this.#text.length > LONGEST) this.#open = false;
    if (!this.#open) yield this.rest();
  }

  rest(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  /** Behind a mark such as that of a comment the next element may not be one. */
  #through(from: number, to: number, between: boolean): string {
    const text = this.#text.slice(from, to);
    if (between && (text.includes('<!') || text.includes('<?'))) this.#open = false;
    return text;
  }
}
