/** A server of map tiles as a person names it, taken apart. */
export interface TileServer {
  /** Scheme, host and port, as an address of it begins. */
  readonly origin: string;
  readonly host: string;
  /** Address of a tile, with `{z}`, `{x}` and `{y}` in it. */
  readonly template: string;
}

/** Used where no other is named. Its usage policy asks for an honest User-Agent and caching. */
export const PUBLIC_TILES: TileServer = {
  origin: 'https://tile.openstreetmap.org',
  host: 'tile.openstreetmap.org',
  template: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
};

const ADDRESS = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:[1-9]\d{0,4})?\/([\w\-.~%!$&'()*+,;=:@/?{}]*)$/i;
const PLACES = ['{z}', '{x}', '{y}'] as const;

/**
 * Reads an address such as `https://tiles.example.com/{z}/{x}/{y}.png`; null when it is none that may be used: each of
 * the three places once, no name or password, and without encryption only on this computer or in a private network.
 */
export function readTileServer(address: string): TileServer | null {
  const match = ADDRESS.exec(address.trim());
  if (match === null) return null;
  const [template, scheme, host, port = '', path] = match;
  if (PLACES.some((place) => path.split(place).length !== 2)) return null;
  if (/[{}]/.test(PLACES.reduce((rest, place) => rest.replace(place, ''), path))) return null;
  if (host.includes('..') || (scheme.toLowerCase() === 'http' && !isPrivate(host))) return null;
  const lower = host.toLowerCase();
  return { origin: `${scheme.toLowerCase()}://${lower}${usualPort(scheme, port)}`, host: lower, template };
}

/** The port an address leaves out when it is the scheme's own. */
function usualPort(scheme: string, port: string): string {
  return port === (scheme.toLowerCase() === 'http' ? ':80' : ':443') ? '' : port;
}

const PRIVATE_ADDRESS =
  /^(?:127|10)(?:\.\d{1,3}){3}$|^192\.168(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$/;
const PRIVATE_NAME = /^(?:[a-z][a-z0-9-]*|.*\.(?:local|lan|internal|intranet|corp|home\.arpa))$/i;

function isPrivate(host: string): boolean {
  return PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host);
}
