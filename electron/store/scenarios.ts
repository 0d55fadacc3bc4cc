import { Scenario, type ScenarioContent } from '@shared/model/scenario';
import { DomainError } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import { requireAffected } from './affected';
import { fromJson } from './json';

/** The latest changed first. */
export async function readScenarios(db: Db): Promise<Scenario[]> {
  const rows = await db
    .selectFrom('scenario')
    .selectAll()
    .where('removed_at', 'is', null)
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) =>
    Scenario.parse({
      id: row.id,
      name: row.name,
      assumptions: fromJson(row.assumptions),
      loss: { low: row.loss_low, likely: row.loss_likely, high: row.loss_high },
      note: row.note,
      updatedAt: row.updated_at,
    }),
  );
}

/** @throws DomainError `scenario.notFound` */
export async function readScenario(db: Db, id: number): Promise<Scenario> {
  const found = (await readScenarios(db)).find((scenario) => scenario.id === id);
  if (!found) throw new DomainError('scenario.notFound');
  return found;
}

/** @param id null makes a new one @returns its id @throws DomainError `scenario.nameTaken` */
export async function writeScenario(db: Db, id: number | null, content: ScenarioContent, at: string): Promise<number> {
  const key = content.name.normalize('NFKC').trim().toLowerCase();
  const taken = await db
    .selectFrom('scenario')
    .select('id')
    .where('name_key', '=', key)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (taken && taken.id !== id) throw new DomainError('scenario.nameTaken', { name: content.name });
  const { low, likely, high } = content.loss;
  const values = {
    name: content.name,
    name_key: key,
    assumptions: JSON.stringify(content.assumptions),
    loss_low: low,
    loss_likely: likely,
    loss_high: high,
    note: content.note,
    updated_at: at,
  };
  if (id === null) {
    const row = { ...values, created_at: at, removed_at: null };
    return (await db.insertInto('scenario').values(row).returning('id').executeTakeFirstOrThrow()).id;
  }
  const { numUpdatedRows } = await db
    .updateTable('scenario')
    .set(values)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  requireAffected(1, numUpdatedRows, 'scenario');
  return id;
}

/** Marked, not deleted: the row stays. */
export async function removeScenario(db: Db, id: number, at: string): Promise<void> {
  await db.updateTable('scenario').set({ removed_at: at }).where('id', '=', id).execute();
}
