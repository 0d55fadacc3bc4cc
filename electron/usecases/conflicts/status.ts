import type { ConflictStatus } from '@shared/contract/conflicts';
import { CONFLICT_TYPES, SEVERITIES } from '@shared/model/conflict';
import { readCounts } from '@electron/store/counts';
import type { Db } from '@electron/workspace/schema';
import type { Judged } from './desk';
import { stateOf } from './state-of';

export async function statusOf(db: Db, judged: Judged | null): Promise<ConflictStatus> {
  // Casts: the keys are exactly those of the lists.
  const severity = Object.fromEntries(SEVERITIES.map((s) => [s, 0])) as ConflictStatus['severity'];
  const types = Object.fromEntries(CONFLICT_TYPES.map((type) => [type, 0])) as ConflictStatus['types'];
  let open = 0;
  for (const conflict of judged?.found.values() ?? []) {
    if (stateOf(conflict, judged?.rulings.get(conflict.key), true) !== 'open') continue;
    open++;
    severity[conflict.severity]++;
    types[conflict.type]++;
  }
  const settled = judged?.rulings.size ?? 0;
  return { at: judged?.at ?? null, accounts: (await readCounts(db)).accounts, open, severity, types, settled };
}
