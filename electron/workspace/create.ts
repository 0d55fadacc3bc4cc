import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { appendAudit } from '../store/audit';
import { writeMeta } from '../store/meta';
import { insertPlan } from '../store/plans';
import { writeSection } from '../store/settings';
import { insertBasemapUnits } from '../store/units';
import type { Basemap } from './basemap';
import { kyselyOver, setPragmas } from './connection';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/all';
import { placeFile } from './place-file';
import type { DB } from './schema';

export interface NewWorkspace {
  readonly name: string;
  readonly basemap: Basemap;
  /** Region codes to plan in; empty = all. */
  readonly regions: readonly string[];
  /** The day the data speaks of, YYYY-MM-DD. */
  readonly asOf: string;
  readonly sample: boolean;
  /** Name of the empty plan a workspace begins with. */
  readonly firstPlan: string;
  readonly at: string;
}

/** Writes a new workspace file; under its name only when complete. The caller holds the target's lock. */
export async function createFile(path: string, content: NewWorkspace, overwrite: boolean): Promise<void> {
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  try {
    await buildFile(partial, content);
    placeFile(partial, path, overwrite);
  } finally {
    rmSync(partial, { force: true });
  }
}

async function buildFile(path: string, content: NewWorkspace): Promise<void> {
  const sqlite = new Database(path);
  try {
    setPragmas(sqlite);
    // Nobody knows this file yet: it reaches the disk once, when it is whole, not at every step.
    sqlite.pragma('synchronous = OFF');
    const db = kyselyOver(sqlite);
    await migrate(db, MIGRATIONS);
    await db.transaction().execute((trx) => fill(trx, content));
    // Last: the mode is kept in the file, and closing empties the log into it.
    sqlite.pragma('journal_mode = WAL');
  } finally {
    sqlite.close();
  }
  flush(path);
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

async function fill(trx: Kysely<DB>, content: NewWorkspace): Promise<void> {
  const { basemap, at } = content;
  await writeMeta(trx, 'name', content.name);
  await writeMeta(trx, 'createdAt', at);
  await writeMeta(trx, 'sample', content.sample ? '1' : '0');
  await writeMeta(trx, 'basemap', JSON.stringify(basemap.info));
  await writeSection(trx, 'asOf', content.asOf);
  await insertBasemapUnits(trx, basemap, content.regions);
  const planId = await insertPlan(trx, { name: content.firstPlan, basePlanId: null, at });
  await appendAudit(trx, { at, planId, event: 'created', seq: null, detail: { name: content.firstPlan } });
}
