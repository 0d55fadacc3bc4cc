import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Display {
  readonly env: NodeJS.ProcessEnv;
  close(): void;
}

/** The display there is, or one of our own that nobody sees, so that starting it is not part of what is measured. */
export async function openDisplay(): Promise<Display> {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  if (process.platform !== 'linux' || env.DISPLAY) return { env, close: () => undefined };
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1920x1200x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (!server.stdout) throw new Error('Xvfb gives no output');
  const [number] = (await once(server.stdout, 'data')) as [Buffer];
  return { env: { ...env, DISPLAY: `:${number.toString().trim()}` }, close: () => void server.kill() };
}
