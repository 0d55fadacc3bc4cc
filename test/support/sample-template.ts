import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Locale } from '@shared/contract/app';

const OUT = resolve(import.meta.dirname, '../../out');
const BUILT = join(OUT, '.built');
const CLI = join(OUT, 'main/cli.js');

/**
 * The sample workspace as the built command line makes it, made once a build: a file to copy from, never to open.
 * For tests that are about what is done with the sample, not about how it comes in.
 */
export async function sampleTemplate(locale: Locale): Promise<string> {
  const path = join(OUT, 'samples', `${locale}.bailiwick`);
  if (existsSync(path) && statSync(path).mtimeMs > statSync(BUILT).mtimeMs) return path;
  mkdirSync(join(OUT, 'samples'), { recursive: true });
  // Other processes may be at it too; whoever is last puts the same in place of the same.
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  const command = [CLI, 'new', '--sample', '--lang', locale, '--workspace', draft];
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  await promisify(execFile)(process.execPath, command, { env });
  renameSync(draft, path);
  return path;
}
