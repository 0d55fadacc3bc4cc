import type { MaturityOverride, MaturityType } from '@shared/model/maturity';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 500;

/** Those nobody has replaced, by unit id; whether one counts on a day, `overrideOn` says. */
export async function readOverrides(db: Db): Promise<ReadonlyMap<number, MaturityOverride>> {
  const rows = await db.selectFrom('maturity_override').selectAll().where('replaced_at', 'is', null).execute();
  return new Map(
    rows.map(({ unit_id, maturity, reason, at, valid_from, expires_on }) => [
      unit_id,
      { maturity, reason, at, validFrom: valid_from, expiresOn: expires_on },
    ]),
  );
}

/** `maturity` null gives the unit back to the rule. */
export interface OverrideWish extends Pick<MaturityOverride, 'reason' | 'validFrom' | 'expiresOn'> {
  readonly maturity: MaturityType | null;
}

/** Ends the overrides standing on these units, and makes new ones unless they go back to the rule. Former ones are kept. */
export async function replaceOverrides(
  db: Db,
  unitIds: readonly number[],
  wish: OverrideWish,
  at: string,
): Promise<void> {
  const { maturity, reason, validFrom, expiresOn } = wish;
  for (const some of chunksOf(unitIds, CHUNK)) {
    await db
      .updateTable('maturity_override')
      .set({ replaced_at: at })
      .where('unit_id', 'in', some)
      .where('replaced_at', 'is', null)
      .execute();
    if (maturity === null) continue;
    const dates = { valid_from: validFrom, expires_on: expiresOn };
    await db
      .insertInto('maturity_override')
      .values(some.map((unit_id) => ({ unit_id, maturity, reason, at, replaced_at: null, ...dates })))
      .execute();
  }
}
