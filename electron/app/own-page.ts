import { APP_HOST, APP_SCHEME } from '@shared/contract/assets';

/**
 * Whether an address is a page of this app: app://bailiwick/…, or the development server's origin.
 * Compared part by part: prefix tests are what hostile addresses such as app://bailiwick@evil are made for.
 */
export function isOwnPage(address: unknown, devServer: string | null): boolean {
  const url = parseUrl(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === `${APP_SCHEME}:`) return url.hostname === APP_HOST && url.port === '';
  const dev = devServer === null ? null : parseUrl(devServer);
  return dev !== null && isWeb(dev) && isWeb(url) && url.origin === dev.origin;
}

export function parseUrl(address: unknown): URL | null {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address) : null;
}

/** Only these have an origin that tells two apart; all others share the origin "null". */
function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}
