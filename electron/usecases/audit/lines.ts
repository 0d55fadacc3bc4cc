import { auditWords } from '@shared/audit/line';
import type { AuditLine } from '@shared/contract/audit';
import type { StoredEntry } from '@electron/store/audit-list';
import { readAccountNames } from '@electron/store/conflicts/account-codes';
import { readPlans } from '@electron/store/plans';
import { readReps } from '@electron/store/reps';
import type { Db } from '@electron/workspace/schema';

/** Events whose from and to are plans, by id. */
const OF_PLANS: ReadonlySet<string> = new Set(['forked', 'activated', 'archived']);

/** Entries in words, with the names of accounts and reps beside their codes. */
export async function auditLines(db: Db, entries: readonly StoredEntry[]): Promise<AuditLine[]> {
  const words = entries.map(auditWords);
  const codes = words.flatMap(({ subject, from, to }) => [subject, from, to]).filter((code) => code !== '');
  const names = new Map([
    ...(await readAccountNames(db, codes)),
    ...(await readReps(db)).map(({ code, name }) => [code as string, name] as const),
  ]);
  const plans = new Map((await readPlans(db)).map(({ id, name }) => [String(id), name]));
  const named = (code: string): string => {
    const name = names.get(code);
    return name === undefined || name === code ? code : `${name} (${code})`;
  };
  return entries.map(({ id, at, actor, event, planName, label }, i) => ({
    id,
    at,
    actor,
    event,
    plan: planName ?? '',
    label,
    subject: named(words[i].subject),
    from: OF_PLANS.has(event) ? (plans.get(words[i].from) ?? '') : named(words[i].from),
    to: OF_PLANS.has(event) ? (plans.get(words[i].to) ?? '') : named(words[i].to),
    why: words[i].why,
  }));
}
