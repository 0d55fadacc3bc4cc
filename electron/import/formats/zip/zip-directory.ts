/** Where one file lies in an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

export interface DirectoryPlace {
  readonly offset: number;
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const HEADER = 0x02014b50;
const FULL_32 = 0xffffffff;

/** Longest tail in which the end record can stand: itself, its comment, and the locator before it. */
export const TAIL_BYTES = 22 + 65_535 + 20;

/**
 * Where the list of files is. @param tail last bytes of the archive @param read reads `length` bytes at an offset
 * @returns null when it has no end, as a file cut off has none
 */
export function findDirectory(tail: Buffer, read: (offset: number, length: number) => Buffer): DirectoryPlace | null {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const place = { size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
    if (place.offset !== FULL_32 && place.size !== FULL_32) return place;
    if (at < 20 || tail.readUInt32LE(at - 20) !== LOCATOR_64) return null;
    const record = read(Number(tail.readBigUInt64LE(at - 12)), 56);
    if (record.length < 56 || record.readUInt32LE(0) !== END_64) return null;
    return { size: Number(record.readBigUInt64LE(40)), offset: Number(record.readBigUInt64LE(48)) };
  }
  return null;
}

/** Its entries by name; of two with one name the later counts. null = not a directory. */
export function readDirectory(bytes: Buffer, most: number): Map<string, ZipEntry> | null {
  const entries = new Map<string, ZipEntry>();
  for (let at = 0; at + 46 <= bytes.length; ) {
    if (bytes.readUInt32LE(at) !== HEADER || entries.size === most) return null;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    if (extraEnd > bytes.length) return null;
    const name = bytes
      .toString('utf8', at + 46, nameEnd)
      .replaceAll('\\', '/')
      .toLowerCase();
    entries.set(name, entryOf(name, bytes, at, bytes.subarray(nameEnd, extraEnd)));
    at = extraEnd + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function entryOf(name: string, bytes: Buffer, at: number, extra: Buffer): ZipEntry {
  const wide = wideFields(extra);
  const field = (offset: number): number => {
    const value = bytes.readUInt32LE(at + offset);
    return value === FULL_32 ? (wide.shift() ?? value) : value;
  };
  // In this order: the wide extra field holds only those that do not fit.
  const size = field(24);
  const compressedSize = field(20);
  const offset = field(42);
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    encrypted,
    crc: bytes.readUInt32LE(at + 16),
    compressedSize,
    size,
    offset,
  };
}

function wideFields(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const body = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: body.length >> 3 }, (_, i) => Number(body.readBigUInt64LE(i * 8)));
  }
  return [];
}
