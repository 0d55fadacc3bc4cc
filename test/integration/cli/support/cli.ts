import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { CliStreams } from '@electron/cli/run';
import { sampleTemplate } from '../../../support/sample-template';
import { tempFolder } from '../../support/temp-folder';

const ROOT = resolve(import.meta.dirname, '../../../..');
const CLI = join(ROOT, 'out/main/cli.js');
export const FIXTURES = join(ROOT, 'test/fixtures/import');
export const SAMPLE = join(ROOT, 'resources/sample');

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command line as it ships, in a process of its own, with its real worker threads. */
export function startCli(args: readonly string[]): { child: ChildProcess; answer: Promise<Answer> } {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const child = spawn(process.execPath, [built(), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  };
  const answer = Promise.all([once(child, 'exit'), read(child.stdout), read(child.stderr)]).then(
    ([[code], stdout, stderr]: [unknown[], string, string]) => ({
      code: typeof code === 'number' ? code : null,
      stdout,
      stderr,
    }),
  );
  return { child, answer };
}

/** The same built command, with its real worker threads too, without a process of its own, which takes longer than most commands. */
export async function cli(args: readonly string[]): Promise<Answer> {
  const written = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof written) => ({
    isTTY: false,
    write(text: string) {
      written[stream] += text;
      return true;
    },
  });
  const code = await builtCommand()(args, { stdout: into('stdout'), stderr: into('stderr') });
  return { code, ...written };
}

type BuiltCommand = (argv: readonly string[], streams: CliStreams) => Promise<number>;

function builtCommand(): BuiltCommand {
  // Past vitest, which would take the bundle apart.
  return (createRequire(import.meta.url)(built()) as { command: BuiltCommand }).command;
}

function built(): string {
  if (!existsSync(CLI)) throw new Error('The build is missing: run the tests with `npm run unit`, which builds first.');
  return CLI;
}

/** The JSON of a command that must succeed: one line on stdout and nothing beside it. */
export async function cliJson(...args: readonly string[]): Promise<unknown> {
  return jsonOf(await cli([...args, '--json']));
}

/** The same across the boundary of a process. */
export async function ownProcessJson(...args: readonly string[]): Promise<unknown> {
  return jsonOf(await startCli([...args, '--json']).answer);
}

function jsonOf({ code, stdout, stderr }: Answer): unknown {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trimEnd()).not.toContain('\n');
  return JSON.parse(stdout);
}

/** A fresh copy of the sample workspace. */
export async function sampleWorkspace(): Promise<{ folder: string; path: string }> {
  const folder = tempFolder();
  const path = join(folder, 'sample.bailiwick');
  copyFileSync(await sampleTemplate('en'), path);
  return { folder, path };
}

export function checksum(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
