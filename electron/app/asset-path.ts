import { isAbsolute, join, relative, sep } from 'node:path';
import { APP_HOST, APP_SCHEME } from '@shared/contract/assets';
import { parseUrl } from './own-page';

export interface AssetRoots {
  readonly renderer: string;
  readonly basemaps: string;
}

export interface AssetRequest {
  readonly url: string;
  readonly method: string;
  /** The window asks for a page, not for a part of one. */
  readonly navigation: boolean;
}

export type AssetAnswer = { readonly status: 200; readonly path: string } | { readonly status: 400 | 403 | 404 | 405 };

const BASEMAPS = '/basemaps/';

/** Which file an app:// address stands for. Says nothing about whether the file exists. */
export function findAsset(request: AssetRequest, roots: AssetRoots): AssetAnswer {
  if (request.method !== 'GET') return { status: 405 };
  const url = parseUrl(request.url);
  if (url === null || url.protocol !== `${APP_SCHEME}:`) return { status: 400 };
  if (url.hostname !== APP_HOST || url.port !== '' || url.username !== '') return { status: 403 };
  const pathname = decode(url.pathname);
  if (pathname === null) return { status: 400 };
  if (pathname.startsWith(BASEMAPS)) return within(roots.basemaps, pathname.slice(BASEMAPS.length));
  // Routes of the single page have no extension; a missing script must stay a 404 and not become a page.
  const page = request.navigation && !pathname.slice(pathname.lastIndexOf('/')).includes('.');
  return within(roots.renderer, page ? 'index.html' : pathname);
}

function decode(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    return /[\0\\]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function within(root: string, wanted: string): AssetAnswer {
  const path = join(root, wanted);
  const inside = relative(root, path);
  if (inside === '') return { status: 404 };
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return { status: 403 };
  return { status: 200, path };
}
