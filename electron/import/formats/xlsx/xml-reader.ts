import { SaxesParser } from 'saxes';
import { DomainError } from '@shared/model/result';
import { MAX_CELL, MAX_ROW } from '../../limits';

/** Bytes given to the parser at once: a few of an archive may unpack to a thousand times as many. */
const PIECE = 256 * 1024;

export type Attributes = Readonly<Record<string, string>>;

/** Names come without their prefix: what matters is the word, and writers choose their prefixes freely. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Stands before the parser and may take of the text what it understands itself. */
export interface Lane {
  /** What is left to the parser, piece by piece; it has seen each before the next is asked for. */
  pass(text: string): Iterable<string>;
  /** What was held back, at the end. */
  rest(): string;
}

const NO_LANE: Lane = { pass: (text) => [text], rest: () => '' };

/**
 * XML as it comes in, in pieces. A document type declaration is refused unread: no spreadsheet program writes one, and
 * whoever does means its entities.
 * @throws DomainError `import.hostileXml`, `import.cellTooLarge`, `import.damaged`
 */
export class XmlReader {
  readonly #parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #sinceEvent = 0;
  #failure: Error | null = null;

  constructor(
    private readonly file: string,
    handler: XmlHandler,
    private readonly lane: Lane = NO_LANE,
  ) {
    const parser = this.#parser;
    const text = (value: string): void => {
      this.#sinceEvent = 0;
      handler.text?.(value);
    };
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('doctype', () => {
      throw new DomainError('import.hostileXml', { file });
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#sinceEvent = 0;
      handler.open?.(localName(name), attributes);
    });
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', ({ name }) => {
      this.#sinceEvent = 0;
      handler.close?.(localName(name));
    });
  }

  write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += PIECE) this.#writePiece(bytes.subarray(from, from + PIECE));
  }

  #writePiece(bytes: Uint8Array): void {
    this.#run(() => {
      for (const text of this.lane.pass(this.#decoder.decode(bytes, { stream: true }))) this.#parse(text);
    });
  }

  #parse(text: string): void {
    this.#sinceEvent += text.length;
    this.#parser.write(text);
    // What is still open at the end of a piece is kept by the parser: one text or tag without end must not fill memory.
    if (this.#sinceEvent > MAX_ROW + text.length)
      throw new DomainError('import.cellTooLarge', { row: 0, limit: MAX_CELL });
  }

  end(): void {
    this.#run(() => {
      this.#parse(this.lane.rest() + this.#decoder.decode());
      this.#parser.close();
    });
  }

  #run(work: () => void): void {
    if (this.#failure !== null) throw this.#failure;
    try {
      work();
    } catch (error) {
      this.#failure = error instanceof DomainError ? error : new DomainError('import.damaged', { file: this.file });
      throw this.#failure;
    }
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
