import type { PairKey } from '@shared/contract/duplicates';
import { appendAudit } from '@electron/store/audit';
import { setPairState } from '@electron/store/duplicates/pairs';
import { idsByCode } from '@electron/store/ids';
import type { Db } from '@electron/workspace/schema';

interface Decision {
  readonly pairs: readonly PairKey[];
  readonly notSame: boolean;
  readonly reason: string;
  readonly at: string;
}

/** Rules pairs out, which later scans respect, or opens them again. Run it in a transaction. */
export async function decidePairs(db: Db, { pairs, notSame, reason, at }: Decision): Promise<void> {
  const idOf = await idsByCode(
    db,
    'account',
    pairs.flatMap(({ a, b }) => [a, b]),
  );
  const keys = pairs.map(({ a, b }): [number, number] => {
    const [x, y] = [idOf(a), idOf(b)];
    return x < y ? [x, y] : [y, x];
  });
  await setPairState(db, keys, notSame ? 'notSame' : 'open', notSame ? at : null, notSame ? reason : '');
  await appendAudit(db, { at, planId: null, event: 'notSame', seq: null, detail: { pairs, notSame, reason } });
}
