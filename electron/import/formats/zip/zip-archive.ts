import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { DomainError } from '@shared/model/result';
import { MAX_INFLATED } from '../../limits';
import { inflated } from './inflate';
import { inflatedFrom, suitsWhole } from './inflate-whole';
import { findDirectory, readDirectory, TAIL_BYTES, type ZipEntry } from './zip-directory';

const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY = 8 * 1024 * 1024;
const PIECE = 16 * 1024;
const DEFLATED = 8;
/** First bytes of a part, unpacked piece by piece. */
const ENOUGH_TO_LOOK = 1024 * 1024;

export interface ZipPiece {
  readonly bytes: Uint8Array;
  /** Compressed bytes of the entry read so far. */
  readonly done: number;
}

/** A ZIP archive read where it lies, entry by entry and piece by piece: nothing of it is ever unpacked whole. */
export class ZipArchive {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** @throws DomainError `import.damaged` */
  constructor(
    private readonly path: string,
    private readonly size: number,
  ) {
    const tail = this.#read(Math.max(0, size - TAIL_BYTES), Math.min(size, TAIL_BYTES));
    const place = findDirectory(tail, (offset, length) => this.#read(offset, length));
    if (place === null || place.size > MOST_DIRECTORY || place.offset + place.size > size) throw this.damaged();
    const entries = readDirectory(this.#read(place.offset, place.size), MOST_ENTRIES);
    if (entries === null) throw this.damaged();
    this.#entries = entries;
  }

  /** By its path inside the archive, capitals or not. */
  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  damaged(): DomainError {
    return new DomainError('import.damaged', { file: basename(this.path) });
  }

  /** @throws DomainError `import.damaged|protected|inflatesTooMuch` */
  *pieces(entry: ZipEntry): Generator<ZipPiece> {
    if (entry.encrypted) throw new DomainError('import.protected', { file: basename(this.path) });
    if (entry.method !== 0 && entry.method !== DEFLATED) throw this.damaged();
    let total = 0;
    let crc = 0;
    for (const piece of entry.method === DEFLATED ? this.#inflate(entry) : this.#stored(entry)) {
      total += piece.bytes.length;
      if (total > entry.size) throw this.damaged();
      if (total > MAX_INFLATED) this.#refuseSize(MAX_INFLATED);
      crc = crc32(piece.bytes, crc);
      yield piece;
    }
    if (total !== entry.size || crc !== entry.crc) throw this.damaged();
  }

  *#inflate(entry: ZipEntry): Generator<ZipPiece> {
    try {
      const refuse = (): never => this.#refuseSize(MAX_INFLATED);
      let given = 0;
      for (const piece of inflated(this.#stored(entry), entry, refuse)) {
        yield piece;
        given += piece.bytes.length;
        // Whoever reads on wants it all; whoever looks at the first rows only has left.
        if (given > ENOUGH_TO_LOOK && suitsWhole(entry)) break;
      }
      if (given > ENOUGH_TO_LOOK && given < entry.size) yield* inflatedFrom(given, this.#deflated(entry), entry);
    } catch (error) {
      throw error instanceof DomainError ? error : this.damaged();
    }
  }

  *#stored(entry: ZipEntry): Generator<ZipPiece> {
    const header = this.#read(entry.offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) throw this.damaged();
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (start + entry.compressedSize > this.size) throw this.damaged();
    const handle = openSync(this.path, 'r');
    try {
      for (let done = 0; done < entry.compressedSize; ) {
        const bytes = Buffer.allocUnsafe(Math.min(PIECE, entry.compressedSize - done));
        const read = readSync(handle, bytes, 0, bytes.length, start + done);
        if (read === 0) throw this.damaged();
        done += read;
        yield { bytes: bytes.subarray(0, read), done };
      }
    } finally {
      closeSync(handle);
    }
  }

  #deflated(entry: ZipEntry): Buffer {
    return Buffer.concat([...this.#stored(entry)].map(({ bytes }) => bytes));
  }

  #refuseSize(limit: number): never {
    throw new DomainError('import.inflatesTooMuch', { file: basename(this.path), limitMb: limit / 1024 / 1024 });
  }

  #read(offset: number, length: number): Buffer {
    const handle = openSync(this.path, 'r');
    try {
      const buffer = Buffer.alloc(length);
      return buffer.subarray(0, readSync(handle, buffer, 0, length, offset));
    } finally {
      closeSync(handle);
    }
  }
}
