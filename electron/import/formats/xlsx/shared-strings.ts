import { DomainError } from '@shared/model/result';
import { MAX_CELL, MAX_STRINGS } from '../../limits';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-directory';
import { PLAIN_TEXT, PlainLane, type PlainElements } from './plain-lane';
import { TextCollector } from './text-collector';
import { type XmlHandler, XmlReader } from './xml-reader';

const ITEM = new RegExp(
  `\\s*<si><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t>(?:<phoneticPr(?: \\w+="\\w*")*/>)?</si>`,
  'uy',
);

/** Texts that cells refer to by number; they alone are kept whole, within a limit. @throws DomainError `import.textTooMuch` */
export function readSharedStrings(archive: ZipArchive, file: string, entry: ZipEntry | undefined): readonly string[] {
  if (!entry) return [];
  const strings = new StringsReader(file);
  const reader = new XmlReader(file, strings, new PlainLane(strings));
  for (const { bytes } of archive.pieces(entry)) reader.write(bytes);
  reader.end();
  return strings.all;
}

/** As it comes from the parser, or plain items past it. */
export class StringsReader implements XmlHandler, PlainElements {
  readonly all: string[] = [];
  readonly begin = /\s*<si>/uy;
  readonly end = '</si>';
  readonly ended = false;
  readonly #item = new TextCollector();
  #characters = 0;
  #inside = false;
  isBetween = false;

  constructor(private readonly file: string) {}

  open(name: string): void {
    if (name === 'sst') this.isBetween = true;
    if (name === 'si') this.#inside = true;
    this.isBetween &&= !this.#inside;
    this.#item.open(name);
  }

  text(text: string): void {
    this.#item.add(text);
  }

  close(name: string): void {
    this.#item.close(name);
    if (name !== 'si') return;
    this.#inside = false;
    this.isBetween = true;
    this.#add(this.#item.take());
  }

  take(text: string, from: number, end: number): boolean {
    ITEM.lastIndex = from;
    const item = ITEM.exec(text);
    if (item === null || ITEM.lastIndex !== end + this.end.length) return false;
    this.#item.give(item[1]);
    this.#add(this.#item.take());
    return true;
  }

  #add(text: string): void {
    // Some bytes go for each string however short.
    this.#characters += text.length + 32;
    if (text.length > MAX_CELL) throw new DomainError('import.cellTooLarge', { row: 0, limit: MAX_CELL });
    if (this.#characters > MAX_STRINGS) throw new DomainError('import.textTooMuch', { file: this.file });
    this.all.push(text);
  }
}
