import type { DueRow } from '@shared/contract/pool-lists';
import { RepCode } from '@shared/model/ids';
import { decide } from '@/app/explain/decide';

/** Gives an account whose follow-up has lapsed to the suggested rep, as a decision by hand in the open plan. */
export async function reassign(row: DueRow, reason: string): Promise<void> {
  if (row.suggestion === null) return;
  const decision = { account: row.account, kind: 'manual', rep: RepCode.parse(row.suggestion.rep), reason } as const;
  await decide({ code: row.account, name: row.name }, 'manual', decision);
}
