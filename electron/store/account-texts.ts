import type { PlacedBy } from '@shared/model/account';
import type { Db } from '@electron/workspace/schema';

/** Texts of every account in the field's order, to search and to sort by. */
export interface AccountTexts {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly industry: readonly string[];
  readonly placedBy: readonly PlacedBy[];
  /** NaN for an account that is nowhere. */
  readonly confidence: Float64Array;
}

export async function readAccountTexts(db: Db): Promise<AccountTexts> {
  const rows = await db
    .selectFrom('account')
    .select(['code', 'name', 'industry', 'placed_by', 'confidence'])
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return {
    code: rows.map((row) => row.code),
    name: rows.map((row) => row.name),
    industry: rows.map((row) => row.industry),
    placedBy: rows.map((row) => row.placed_by),
    confidence: Float64Array.from(rows, (row) => row.confidence ?? Number.NaN),
  };
}
