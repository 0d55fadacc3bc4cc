import type { Field } from '@shared/planning/field';
import { buildField } from '@shared/rules/build-field';
import { readFieldRows } from '@electron/store/field-rows';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';

/** Gathers and builds the field from an open database; may be a transaction that is not committed yet. */
export async function gatherField(db: Db, revision: number): Promise<Field> {
  const settings = await readSettings(db);
  return buildField(await readFieldRows(db, settings.asOf), settings, revision);
}

export interface ReadFieldInput {
  readonly path: string;
  readonly revision: number;
}

/** The same over a connection of its own, as a worker thread does it: one consistent view, nothing written. */
export async function readField({ path, revision }: ReadFieldInput): Promise<Field> {
  const connection = openConnection(path, { readonly: true });
  try {
    return await connection.db.transaction().execute((trx) => gatherField(trx, revision));
  } finally {
    await closeConnection(connection);
  }
}
