/** "BLWK", at byte 68 of the file: tells `file(1)` and us apart from any other SQLite database. */
export const APPLICATION_ID = 0x424c574b;

export const EXTENSION = '.bailiwick';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
export const HEADER_BYTES = 100;

export type HeaderVerdict = 'ok' | 'notDatabase' | 'notBailiwick' | 'damaged';

/**
 * What the first 100 bytes of a file and its size say about it (https://www.sqlite.org/fileformat2.html#the_database_header).
 * @param fileSize bytes
 */
export function judgeHeader(header: Buffer, fileSize: number): HeaderVerdict {
  const cut = header.length < HEADER_BYTES;
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) return 'notDatabase';
  if (cut) return 'damaged';
  if (header.readUInt32BE(68) !== APPLICATION_ID) return 'notBailiwick';
  const stored = header.readUInt16BE(16);
  const pageSize = stored === 1 ? 65_536 : stored;
  const pages = header.readUInt32BE(28);
  // The page count holds only when the last writer knew of it: change counter = version-valid-for.
  const counted = header.readUInt32BE(24) === header.readUInt32BE(92);
  return counted && pages * pageSize > fileSize ? 'damaged' : 'ok';
}
