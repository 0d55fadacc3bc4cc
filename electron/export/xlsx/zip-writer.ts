import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw, crc32 } from 'node:zlib';

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  packed: number;
  size: number;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Sizes follow the data; names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1980-01-01: the same plan gives the same bytes. */
const DATE = 0x0021;
const MAX = 0xffffffff;

/** A ZIP archive written front to back, each entry compressed as its text comes; never more than a chunk in memory. */
export class ZipWriter {
  readonly #entries: Entry[] = [];
  #at = 0;

  constructor(private readonly file: FileHandle) {}

  async add(name: string, chunks: Iterable<string>): Promise<void> {
    const entry: Entry = { name: Buffer.from(name), offset: this.#at, crc: 0, packed: 0, size: 0 };
    this.#entries.push(entry);
    await this.#write(localHeader(entry));
    const write = (bytes: Buffer): Promise<void> => this.#write(bytes);
    await pipeline(
      function* () {
        for (const chunk of chunks) {
          const bytes = Buffer.from(chunk);
          entry.crc = crc32(bytes, entry.crc);
          entry.size += bytes.length;
          yield bytes;
        }
      },
      createDeflateRaw({ level: 6 }),
      async (packed: AsyncIterable<Buffer>) => {
        for await (const bytes of packed) {
          entry.packed += bytes.length;
          await write(bytes);
        }
      },
    );
    if (this.#at > MAX || entry.size > MAX) throw new Error('the workbook is larger than 4 GB');
    await this.#write(descriptor(entry));
  }

  async finish(): Promise<void> {
    const start = this.#at;
    for (const entry of this.#entries) await this.#write(centralHeader(entry));
    await this.#write(endRecord(this.#entries.length, start, this.#at - start));
  }

  async #write(bytes: Buffer): Promise<void> {
    await this.file.appendFile(bytes);
    this.#at += bytes.length;
  }
}

function localHeader({ name }: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATE, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, packed, size }: Entry): Buffer {
  const bytes = Buffer.alloc(16);
  [DESCRIPTOR, crc, packed, size].forEach((value, i) => bytes.writeUInt32LE(value, i * 4));
  return bytes;
}

function centralHeader({ name, offset, crc, packed, size }: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(VERSION, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DEFLATE, 10);
  header.writeUInt16LE(DATE, 14);
  [crc, packed, size].forEach((value, i) => header.writeUInt32LE(value, 16 + i * 4));
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function endRecord(count: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(start, 16);
  return bytes;
}
