import type { TierSheet, TierWish } from '@shared/contract/tiers';
import { DomainError } from '@shared/model/result';
import { readAccountTexts } from '@electron/store/account-texts';
import { appendAudit } from '@electron/store/audit';
import { readFieldRows } from '@electron/store/field-rows';
import { idsByCode } from '@electron/store/ids';
import { readTierOverrides, replaceTierOverrides } from '@electron/store/tier-overrides';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

export function createTierHandlers(session: Session): HandlersOf<'tier.list' | 'tier.override'> {
  return {
    'tier.list': () => session.require().db.transaction().execute(readSheet),
    'tier.override': ({ wishes }) =>
      mutate(session, async (workspace) => {
        // As for maturity: a reason says later why the rule was set aside.
        if (wishes.some((wish) => wish.tier !== null && wish.reason === '')) {
          throw new DomainError('tier.reasonMissing');
        }
        const former = await inTransaction(workspace, (trx) => override(trx, wishes, session.now()));
        session.emitChange(['field', 'accounts']);
        return { former };
      }),
  };
}

async function override(trx: Db, wishes: readonly TierWish[], at: string): Promise<TierWish[]> {
  // The last word on an account counts.
  const last = [...new Map(wishes.map((wish) => [wish.account, wish])).values()];
  const accountId = await idsByCode(
    trx,
    'account',
    last.map((wish) => wish.account),
  );
  const before = await readTierOverrides(trx);
  const former = last.map(({ account }): TierWish => {
    const stood = before.get(accountId(account));
    return { account, tier: stood?.tier ?? null, reason: stood?.reason ?? '' };
  });
  await replaceTierOverrides(
    trx,
    last.map(({ account, tier, reason }) => ({ accountId: accountId(account), tier, reason })),
    at,
  );
  const detail = { from: former, to: last };
  await appendAudit(trx, { at, planId: null, event: 'tierOverride', seq: null, detail });
  return former;
}

async function readSheet(db: Db): Promise<TierSheet> {
  const { asOf } = await readSettings(db);
  const { accounts } = await readFieldRows(db, asOf);
  const { name } = await readAccountTexts(db);
  const { code, revenue, potential, growth, margin, strategic } = accounts;
  const overrides = [...(await readTierOverrides(db)).values()];
  return { code, name, revenue, potential, growth, margin, strategic, overrides };
}
