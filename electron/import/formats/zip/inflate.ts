import { Inflate } from 'fflate';
import type { ZipPiece } from './zip-archive';
import type { ZipEntry } from './zip-directory';

/** A spreadsheet's XML shrinks to a tenth, rarely to a fiftieth; only what was made to swell goes beyond this. */
const MOST_RATIO = 400;
/** Small files may be all alike. */
const UNSUSPECTED = 32 * 1024 * 1024;

/**
 * The bytes behind deflated ones, piece by piece. Node's own inflate is faster but cannot be stopped between two pieces,
 * so that of a bomb that lies about its size too much would be in memory before it is known.
 * @param onBomb called where the ratio gives a bomb away
 */
export function* inflated(
  pieces: Iterable<ZipPiece>,
  { size, compressedSize }: Pick<ZipEntry, 'size' | 'compressedSize'>,
  onBomb: () => never,
): Generator<ZipPiece> {
  if (size > UNSUSPECTED && size > compressedSize * MOST_RATIO) onBomb();
  const out: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => void out.push(bytes));
  let total = 0;
  for (const { bytes, done } of pieces) {
    inflate.push(bytes, done === compressedSize);
    for (const piece of out.splice(0)) {
      total += piece.length;
      if (total > UNSUSPECTED && total > done * MOST_RATIO) onBomb();
      if (piece.length > 0) yield { bytes: piece, done };
    }
  }
}
