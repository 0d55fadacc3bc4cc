import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { basename, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const BUNDLED = resolve(import.meta.dirname, '../../../out/children');

/** Starts `NAME.child.ts` in a process of its own, on the same runtime as the test; ended with the test. */
export function startChild(module: string, args: readonly string[]): ChildProcess {
  const file = resolve(BUNDLED, `${basename(module, '.ts')}.mjs`);
  const child = fork(file, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** The next message of the child; rejects when it ends without one. */
export async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the child ended without a word')));
  const [message] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
  return message;
}

export async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
