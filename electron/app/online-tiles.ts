import { type Session, session as sessions } from 'electron';
import type { Preferences } from '@shared/contract/app';
import { denyPermissions } from './lock-down';
import { tileServerOf } from './preferences';
import { mayLoadTile } from './request-policy';
import { tileSource } from './tile-address';

/** No vector graphics: they can carry scripts. */
const PICTURES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/**
 * The one way out of the machine. A session of its own, so that the window's session can refuse the network without
 * exception; kept on disk, because the tile host asks for caching.
 */
export function createTileFetcher(
  version: string,
  preferences: () => Pick<Preferences, 'onlineTiles' | 'tileServer'>,
): (address: string) => Promise<Response> {
  let session: Session | null = null;
  const origin = (): string | null => (preferences().onlineTiles ? tileServerOf(preferences()).origin : null);
  return async (address) => {
    const source = tileSource(address, tileServerOf(preferences()).template);
    if (source === null) return new Response(null, { status: 404 });
    if (!preferences().onlineTiles) return new Response(null, { status: 403 });
    session ??= openTileSession(version, origin);
    return fetchPicture(session, source);
  };
}

function openTileSession(version: string, origin: () => string | null): Session {
  const session = sessions.fromPartition('persist:online-tiles');
  session.setUserAgent(`Bailiwick/${version}`);
  denyPermissions(session);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoadTile(details.url, origin()) }));
  return session;
}

async function fetchPicture(session: Session, source: string): Promise<Response> {
  try {
    const reply = await session.fetch(source, { credentials: 'omit' });
    const type = PICTURES.find((known) => reply.headers.get('content-type')?.startsWith(known));
    if (!reply.ok || type === undefined) return new Response(null, { status: 502 });
    return new Response(reply.body, { headers: { 'content-type': type, 'x-content-type-options': 'nosniff' } });
  } catch {
    return new Response(null, { status: 504 });
  }
}
