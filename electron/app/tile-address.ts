import { APP_ORIGIN, ONLINE_TILES } from '@shared/contract/assets';

const PATTERN = /^\/tiles\/(\d{1,2})\/(\d{1,6})\/(\d{1,6})\.png$/;

export function isTileAddress(address: string): boolean {
  return address.startsWith(`${APP_ORIGIN}/tiles/`);
}

/** The online address of a tile asked for under app://, or null when it names no tile. Only digits pass through. */
export function tileSource(address: string, template: string): string | null {
  const match = PATTERN.exec(address.slice(APP_ORIGIN.length));
  if (match === null) return null;
  const [z, x, y] = match.slice(1).map(Number) as [number, number, number]; // the pattern has three groups
  const edge = 2 ** z;
  if (z > ONLINE_TILES.maxZoom || x >= edge || y >= edge) return null;
  return template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
}
