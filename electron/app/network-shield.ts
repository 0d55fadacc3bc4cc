import { app } from 'electron';
import { TILE_ORIGIN } from './request-policy';

/**
 * Below the request filter, which does not see everything: the name look-ups of prefetch hints, which can carry data
 * to whoever answers for the name, go past it. Before the app is ready.
 */
export function shieldNetwork(devServer: string | null): void {
  const reachable = [new URL(TILE_ORIGIN).hostname, ...(devServer === null ? [] : [new URL(devServer).hostname])];
  const rules = ['MAP * ~NOTFOUND', ...reachable.map((host) => `EXCLUDE ${host}`)];
  app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '));
  app.commandLine.appendSwitch('disable-background-networking');
}
