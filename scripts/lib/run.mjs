// Child processes: run one to its end, or read what it prints.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { constants as os } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command with its output going to ours; resolves to its exit code (128 + n when a signal ended it, as a shell
 * has it). `group` makes the command the head of its own process group, so that ending it also ends what it started;
 * with `timeout` it is ended after that many milliseconds.
 */
export function run(
  command,
  args = [],
  { env = process.env, cwd = root, stdio = 'inherit', group = false, timeout } = {},
) {
  return new Promise((resolve, reject) => {
    const grouped = group && process.platform !== 'win32';
    const child = spawn(command, args, { cwd, env, stdio, detached: grouped });
    const end = (signal) => endProcess(child, signal, grouped);
    for (const signal of STOP_SIGNALS) process.on(signal, end);
    const timer = timeout && setTimeout(() => end('SIGKILL'), timeout);
    const done = () => {
      clearTimeout(timer);
      for (const signal of STOP_SIGNALS) process.off(signal, end);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code, signal) => {
      done();
      resolve(code ?? 128 + (os.signals[signal] ?? 0));
    });
  });
}

function endProcess(child, signal, grouped) {
  try {
    if (grouped) process.kill(-child.pid, signal);
    // Ctrl-C reaches a child of our own group without us.
    else if (signal !== 'SIGINT') child.kill(signal);
  } catch {
    // It has ended already.
  }
}

/** Runs a command with all its output on stderr. */
export const runAside = (command, args, options) => run(command, args, { ...options, stdio: ['ignore', 2, 2] });

/** Runs a command quietly; returns its exit code and what it printed. */
export function capture(command, args = [], { env = process.env, cwd = root, timeout } = {}) {
  const result = spawnSync(command, args, { cwd, env, timeout, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return {
    code: result.status ?? 1,
    stdout: result.stdout ?? '',
    stderr: result.stderr ?? '',
    timedOut: result.error?.code === 'ETIMEDOUT',
  };
}

/** The full path of a command on the PATH, or undefined. */
export function which(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}
