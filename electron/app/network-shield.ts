import { app } from 'electron';

/**
 * Below the request filter, which does not see everything: the name look-ups of prefetch hints, which can carry data
 * to whoever answers for the name, go past it. Before the app is ready, and so for the whole run.
 * @param tileHost the only foreign name that is ever looked up
 */
export function shieldNetwork(devServer: string | null, tileHost: string): void {
  const reachable = [tileHost, ...(devServer === null ? [] : [new URL(devServer).hostname])];
  const rules = ['MAP * ~NOTFOUND', ...reachable.map((host) => `EXCLUDE ${host}`)];
  app.commandLine.appendSwitch('host-resolver-rules', rules.join(', '));
  app.commandLine.appendSwitch('disable-background-networking');
}
