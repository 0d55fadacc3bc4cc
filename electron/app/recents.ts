import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { RecentWorkspace } from '@shared/contract/app';
import type { FileTokens } from './file-tokens';
import { type JsonFile, jsonFile } from './json-file';
import type { Log } from './log';

const KEPT = 12;

const Entry = z.object({ path: z.string().min(1), name: z.string(), openedAt: z.iso.datetime() });
const Entries = z.array(Entry);
type Entries = z.infer<typeof Entries>;

export interface Recents {
  list(): RecentWorkspace[];
  add(path: string, name: string, at: Date): void;
  forget(token: string): void;
}

export function createRecents(path: string, tokens: FileTokens, log: Log): Recents {
  const file: JsonFile<Entries> = jsonFile({ path, schema: Entries, fallback: () => [], log });
  let entries = file.read();
  function keep(next: Entries): void {
    entries = next;
    // The list is a convenience: failing to write it must not fail the opening of a workspace.
    try {
      file.write(entries);
    } catch (error) {
      log.warn('recent list not written', { error: String(error) });
    }
  }
  return {
    list: () => entries.map((entry) => describe(entry, tokens)),
    add(opened, name, at) {
      const others = entries.filter((entry) => entry.path !== opened);
      keep([{ path: opened, name, openedAt: at.toISOString() }, ...others].slice(0, KEPT));
    },
    forget(token) {
      const forgotten = tokens.path(token);
      keep(entries.filter((entry) => entry.path !== forgotten));
    },
  };
}

function describe(entry: z.infer<typeof Entry>, tokens: FileTokens): RecentWorkspace {
  return {
    token: tokens.add(entry.path),
    name: entry.name,
    fileName: basename(entry.path),
    folder: dirname(entry.path),
    openedAt: entry.openedAt,
    missing: !existsSync(entry.path),
  };
}
