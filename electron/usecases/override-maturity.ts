import type { MaturityWish } from '@shared/contract/field';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { idsByCode } from '@electron/store/ids';
import { readOverrides, replaceOverrides } from '@electron/store/maturity-overrides';
import type { Db } from '@electron/workspace/schema';

/**
 * Puts units in another class than the rule does, or gives them back to it, with a line in the audit trail.
 * @returns what stood before, as wishes that undo it
 * @throws DomainError `maturity.reasonMissing`, `maturity.endsBeforeItBegins`, `data.unknownUnit`
 */
export async function overrideMaturity(trx: Db, wishes: readonly MaturityWish[], at: string): Promise<MaturityWish[]> {
  for (const wish of wishes) refuseUnsound(wish);
  // The last word on a unit counts.
  const last = [...new Map(wishes.map((wish) => [wish.unit, wish])).values()];
  const unitId = await idsByCode(
    trx,
    'unit',
    last.map(({ unit }) => unit),
  );
  const before = await readOverrides(trx);
  const former = last.map(({ unit }): MaturityWish => {
    const { maturity, reason, validFrom, expiresOn } = before.get(unitId(unit)) ?? BY_RULE;
    return { unit, maturity, reason, validFrom, expiresOn };
  });
  await replaceOverrides(
    trx,
    last.map(({ unit, ...wish }) => ({ ...wish, unitId: unitId(unit) })),
    at,
  );
  await appendAudit(trx, { at, planId: null, event: 'override', seq: null, detail: { from: former, to: last } });
  return former;
}

const BY_RULE = { maturity: null, reason: '', validFrom: null, expiresOn: null };

/** Without a reason nobody could say later why the rule was set aside; taking an override back needs none. */
function refuseUnsound({ maturity, reason, validFrom, expiresOn }: MaturityWish): void {
  if (maturity !== null && reason === '') throw new DomainError('maturity.reasonMissing');
  if (validFrom !== null && expiresOn !== null && expiresOn < validFrom) {
    throw new DomainError('maturity.endsBeforeItBegins', { from: validFrom, to: expiresOn });
  }
}
