import type { CallOutput, CallParsed } from '@shared/contract/contract';
import type { LookUpHit, Protection } from '@shared/contract/look-up';
import type { AccountRow } from '@shared/contract/accounts';
import { type ClaimInForce, readClaimsInForce } from '@electron/store/claims-in-force';
import { readAccountRows } from '../account-rows';
import { readSettings } from '../effective-settings';
import type { OpenWorkspace } from '../session';
import { placeOf } from './place-of';

const MOST = 12;

/** Whether somebody is there already, whose it is, and whether it is protected on the day the data speaks of. */
export async function findAccounts(
  workspace: OpenWorkspace,
  { planId, address, ...query }: CallParsed<'lookUp.find'>,
): Promise<CallOutput<'lookUp.find'>> {
  const { db, cache } = workspace;
  const plan = await cache.plan(planId);
  const lookUp = await cache.lookUp(plan.ground);
  const matches = lookUp.find(query, MOST);
  const rows = await readAccountRows(
    db,
    plan,
    matches.map(({ index }) => index),
  );
  const { asOf } = await readSettings(db);
  const claims = await readClaimsInForce(
    db,
    rows.map(({ code }) => code),
    asOf,
  );
  const hits = rows.map((account, i): LookUpHit => {
    const { match, likeness } = matches[i];
    return { account, match, likeness, protection: protectionOf(account, claims.get(account.code)) };
  });
  return { hits, unit: await placeOf(workspace, lookUp.places(address, query.name)) };
}

function protectionOf({ owner }: AccountRow, claim: ClaimInForce | undefined): Protection {
  if (claim) {
    const { rep, repName, since, until } = claim;
    return { state: 'protected', rep, repName, since, until };
  }
  return { state: owner === null ? 'pool' : 'owned', rep: null, repName: null, since: null, until: null };
}
