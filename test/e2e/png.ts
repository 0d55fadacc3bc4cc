import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const EIGHT_BIT_PALETTE = [8, 3, 0, 0, 0];
const COLOURS = 256;
/** Squared distance below which the eye sees one colour. */
const ALIKE = 40;

/**
 * A PNG of a third of the size Chromium makes: the commonest colours stay as they are, and the rest, the soft edges of
 * letters and lines, become the nearest of them.
 * @param bgra four bytes a pixel
 */
export function encodePng(bgra: Buffer, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(EIGHT_BIT_PALETTE, 8);
  const palette = commonest(bgra);
  const known = new Map<number, number>();
  const lines = Buffer.alloc(height * (1 + width));
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = colourAt(bgra, pixel);
    const place = known.get(colour) ?? nearest(palette, colour);
    known.set(colour, place);
    // Each line begins with its filter: none.
    lines[pixel + Math.floor(pixel / width) + 1] = place;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(bgra: Buffer, pixel: number): number {
  return bgra.readUInt32LE(pixel * 4) & 0xffffff;
}

function channels(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function commonest(bgra: Buffer): readonly number[] {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < bgra.length / 4; pixel++) {
    const colour = colourAt(bgra, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const [colour] of [...counts].toSorted(([, a], [, b]) => b - a)) {
    // Shades of a soft edge would crowd out a small mark in a colour of its own.
    if (palette.length > 0 && distance(palette[nearest(palette, colour)], colour) < ALIKE) continue;
    if (palette.push(colour) === COLOURS) break;
  }
  return palette;
}

/** Squared. */
function distance(one: number, other: number): number {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, other] of palette.entries()) {
    const off = distance(other, colour);
    if (off < least) [best, least] = [place, off];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), framed.length - 4);
  return framed;
}
