import { HealthFigures, type HealthReading } from '@shared/model/health';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from '../json';

/** Oldest first. */
export async function readReadings(db: Db): Promise<HealthReading[]> {
  const rows = await db.selectFrom('health_reading').selectAll().orderBy('id').execute();
  return rows.map(({ at, cause, figures }) => ({ at, cause, figures: HealthFigures.parse(fromJson(figures)) }));
}

/** The last import there was, and the day and import of the last reading; null where there is none. */
export async function readReadingState(db: Db): Promise<{
  readonly batch: number | null;
  readonly last: { readonly at: string; readonly batch: number | null } | null;
}> {
  const newest = await db
    .selectFrom('import_batch')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst();
  const last = await db
    .selectFrom('health_reading')
    .select(['at', 'batch_id as batch'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { batch: newest?.id ?? null, last: last ?? null };
}

export async function insertReading(db: Db, reading: HealthReading, batch: number | null): Promise<void> {
  const { at, cause, figures } = reading;
  await db
    .insertInto('health_reading')
    .values({ at, cause, batch_id: batch, figures: JSON.stringify(figures) })
    .execute();
}
