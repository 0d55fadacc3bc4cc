import { z } from 'zod';
import { type Locale, Preferences } from '@shared/contract/app';
import { PUBLIC_TILES, readTileServer, type TileServer } from '@shared/contract/tile-server';
import { DomainError } from '@shared/model/result';
import { type JsonFile, jsonFile } from './json-file';
import type { Log } from './log';

export interface PreferenceStore {
  current(): Preferences;
  /** Written before it counts. @throws DomainError `preferences.notWritten` */
  update(part: Partial<Preferences>): Preferences;
  onChange(listener: (now: Preferences, before: Preferences) => void): void;
}

/** Stored parts win over the defaults one by one, so a file of an older or newer version keeps what still fits. */
const { tileServer } = Preferences.shape;
const Stored = z.object({ ...Preferences.shape, tileServer: tileServer.catch('') }).partial();

export function createPreferences(path: string, systemLocale: string, log: Log): PreferenceStore {
  const file: JsonFile<Partial<Preferences>> = jsonFile({ path, schema: Stored, fallback: () => ({}), log });
  const listeners: ((now: Preferences, before: Preferences) => void)[] = [];
  let current = Preferences.parse({ ...defaultPreferences(systemLocale), ...file.read() });
  return {
    current: () => current,
    update(part) {
      const before = current;
      const now = Preferences.parse({ ...before, ...given(part) });
      write(file, now, log);
      current = now;
      for (const listener of listeners) listener(now, before);
      return now;
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

export function defaultPreferences(systemLocale: string): Preferences {
  return {
    locale: localeOf(systemLocale),
    theme: 'system',
    onlineTiles: false,
    tileServer: '',
    tileAttribution: '',
    inspectorWidth: 340,
    tableHeight: 284,
  };
}

/** The tile server the preferences name, the public one if none. */
export function tileServerOf({ tileServer }: Pick<Preferences, 'tileServer'>): TileServer {
  return readTileServer(tileServer) ?? PUBLIC_TILES;
}

/** A part named but undefined changes nothing. */
function given(part: Partial<Preferences>): Partial<Preferences> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

function write(file: JsonFile<Partial<Preferences>>, value: Preferences, log: Log): void {
  try {
    file.write(value);
  } catch (error) {
    log.error('preferences not written', { error: String(error) });
    throw new DomainError('preferences.notWritten');
  }
}

/** Any Chinese gets 简体中文, the only Chinese there is here. */
function localeOf(systemLocale: string): Locale {
  return /^zh\b/i.test(systemLocale) ? 'zh-CN' : 'en';
}
