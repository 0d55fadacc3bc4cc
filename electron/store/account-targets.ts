import { DomainError } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

/** Where a record of an account goes. */
export interface AccountTarget {
  readonly account_id: number;
  /** The account named, where it has been merged into another since. */
  readonly origin_id: number | null;
}

const CHUNK = 500;

/**
 * Accounts by the codes that files know: records of an account that has been merged go to the one that stands for it, and
 * keep their origin, so that undoing the merge takes them back.
 * @throws (the function returned) DomainError `data.unknownAccount`
 */
export async function accountTargets(db: Db, codes: Iterable<string>): Promise<(code: string) => AccountTarget> {
  const targets = new Map<string, AccountTarget>();
  for (const some of chunksOf([...new Set(codes)], CHUNK)) {
    const rows = await db
      .selectFrom('account')
      .select(['id', 'code', 'merged_into'])
      .where('code', 'in', some)
      .execute();
    for (const { id, code, merged_into } of rows) {
      targets.set(code, { account_id: merged_into ?? id, origin_id: merged_into === null ? null : id });
    }
  }
  return (code) => {
    const target = targets.get(code);
    if (!target) throw new DomainError('data.unknownAccount', { code });
    return target;
  };
}
