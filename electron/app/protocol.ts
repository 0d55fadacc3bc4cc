import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { APP_SCHEME } from '@shared/contract/assets';
import { type AssetRoots, findAsset } from './asset-path';
import { contentSecurityPolicy } from './content-security';
import { mimeType } from './mime';
import { isTileAddress } from './tile-address';

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ]);
}

export interface AppProtocol {
  readonly roots: AssetRoots;
  readonly devServer: string | null;
  readonly fetchTile: (address: string) => Promise<Response>;
}

export function serveApp(session: Session, { roots, devServer, fetchTile }: AppProtocol): void {
  const headers = pageHeaders(devServer);
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (request.method === 'GET' && isTileAddress(request.url)) return fetchTile(request.url);
    const navigation = request.mode === 'navigate' || request.headers.get('accept')?.includes('text/html') === true;
    const found = findAsset({ url: request.url, method: request.method, navigation }, roots);
    if (found.status !== 200) return new Response(null, { status: found.status, headers });
    return sendFile(found.path, headers);
  });
}

async function sendFile(path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  try {
    const body = await readFile(path);
    return new Response(new Uint8Array(body), { headers: { ...headers, 'content-type': mimeType(path) } });
  } catch {
    return new Response(null, { status: 404, headers });
  }
}

/** In development the page comes from elsewhere and reads the basemaps across origins. */
function pageHeaders(devServer: string | null): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(devServer === null ? {} : { 'access-control-allow-origin': new URL(devServer).origin }),
  };
}
