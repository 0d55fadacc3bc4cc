import { app } from 'electron';
import { TILE_ORIGIN } from './request-policy';

/**
 * Below the request filter, which does not see everything: name look-ups of prefetch hints and WebRTC's own sockets
 * go past it. Before the app is ready.
 */
export function shieldNetwork(devServer: string | null): void {
  const reachable = [new URL(TILE_ORIGIN).hostname, ...(devServer === null ? [] : [new URL(devServer).hostname])];
  const rules = ['MAP * ~NOTFOUND', ...reachable.map((host) => `EXCLUDE ${host}`)];
  app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '));
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('disable-background-networking');
}
