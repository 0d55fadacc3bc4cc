import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import type { Log } from './log';

export interface JsonFile<T> {
  /** What the file holds, or the fallback when it is missing or not what it should be. */
  read(): T;
  write(value: T): void;
}

export interface JsonFileOptions<T> {
  readonly path: string;
  readonly schema: z.ZodType<T>;
  readonly fallback: () => T;
  readonly log: Log;
}

/** A small file of the app's own. A broken one is moved aside, so that nobody's settings are destroyed by a parser. */
export function jsonFile<T>(options: JsonFileOptions<T>): JsonFile<T> {
  return { read: () => readJson(options), write: (value) => writeWhole(options.path, JSON.stringify(value, null, 2)) };
}

function readJson<T>({ path, schema, fallback, log }: JsonFileOptions<T>): T {
  const text = readText(path);
  if (text === null) return fallback();
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  log.warn('settings file unreadable, moved aside', { file: path, issues: parsed.error.issues.length });
  setAside(path, log);
  return fallback();
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function setAside(path: string, log: Log): void {
  try {
    renameSync(path, `${path}.broken`);
  } catch (error) {
    log.warn('broken settings file could not be moved aside', { file: path, error: String(error) });
  }
}

/** Written beside, flushed, then renamed: a reader sees the old file or the new one, never half of one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.tmp`;
  const file = openSync(draft, 'w');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
