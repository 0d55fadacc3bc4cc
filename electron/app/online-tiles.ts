import { type Session, session as sessions } from 'electron';
import { denyPermissions } from './lock-down';
import { mayLoadTile } from './request-policy';
import { tileSource } from './tile-address';

/**
 * The one way out of the machine. A session of its own, so that the window's session can refuse the network without
 * exception; kept on disk, because the tile host asks for caching.
 */
export function createTileFetcher(version: string, switchedOn: () => boolean): (address: string) => Promise<Response> {
  let session: Session | null = null;
  return async (address) => {
    const source = tileSource(address);
    if (source === null) return new Response(null, { status: 404 });
    if (!switchedOn()) return new Response(null, { status: 403 });
    session ??= openTileSession(version, switchedOn);
    return fetchPicture(session, source);
  };
}

function openTileSession(version: string, switchedOn: () => boolean): Session {
  const session = sessions.fromPartition('persist:online-tiles');
  session.setUserAgent(`Bailiwick/${version}`);
  denyPermissions(session);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayLoadTile(details.url, switchedOn()) }));
  return session;
}

async function fetchPicture(session: Session, source: string): Promise<Response> {
  try {
    const reply = await session.fetch(source, { credentials: 'omit' });
    const picture = reply.ok && reply.headers.get('content-type')?.startsWith('image/') === true;
    if (!picture) return new Response(null, { status: 502 });
    return new Response(reply.body, { headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' } });
  } catch {
    return new Response(null, { status: 504 });
  }
}
