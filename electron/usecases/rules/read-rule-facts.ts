import type { RuleFacts } from '@shared/rules/allocation/facts';
import { readRuleFacts } from '@electron/store/rule-facts';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import { readSettings } from '../effective-settings';

/** Over a connection of its own, as a worker thread does it: one consistent view, nothing written. */
export async function readFactsOf(path: string): Promise<RuleFacts> {
  const connection = openConnection(path, { readonly: true });
  try {
    return await connection.db.transaction().execute(async (trx) => readRuleFacts(trx, (await readSettings(trx)).asOf));
  } finally {
    await closeConnection(connection);
  }
}
