import { isOwnPage, parseUrl } from './own-page';

/** What the window's session may load. Nothing here reaches the network; the tile layer has a session of its own. */
export function mayLoad(address: string, devServer: string | null): boolean {
  const url = parseUrl(address);
  if (url === null) return false;
  if (url.protocol === 'data:' || url.protocol === 'devtools:') return true;
  if (url.protocol === 'blob:') return isOwnPage(address.slice('blob:'.length), devServer);
  return isOwnPage(address, devServer) || isOwnSocket(url, devServer);
}

/** What the tile session may load: one server, and only while the person has switched the layer on. @param origin null = switched off */
export function mayLoadTile(address: string, origin: string | null): boolean {
  const url = parseUrl(address);
  return origin !== null && url !== null && url.origin === origin && url.username === '' && url.password === '';
}

/** Hot reload talks over a web socket of the development server. */
function isOwnSocket(url: URL, devServer: string | null): boolean {
  const dev = devServer === null ? null : parseUrl(devServer);
  return dev !== null && (url.protocol === 'ws:' || url.protocol === 'wss:') && url.host === dev.host;
}
