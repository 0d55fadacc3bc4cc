import type { CallOutput, CallParsed } from '@shared/contract/contract';
import type { ClaimsQuery } from '@shared/contract/pool-lists';
import { ClaimFilter, ClaimStateName } from '@shared/model/claim';
import { AccountCode } from '@shared/model/ids';
import { type ClaimFacts, claimFacts, passes } from '@shared/rules/pool/claim-facts';
import { dayOf } from '@shared/rules/pool/time';
import type { OpenWorkspace } from '../session';
import { knownPool, type PlanPool } from './ground';
import { claimRow } from './named';
import { pageOf } from './page';
import { type Listing, repKey, sift } from './sift';

/** As many as one act takes. */
const MOST = 20_000;

/** How claims stand is the same for every plan. */
const known = new WeakMap<PlanPool['ground']['ledger'], readonly ClaimFacts[]>();

/** Claims registered by the day, unless sorted otherwise the latest first. */
export async function listClaims(workspace: OpenWorkspace, query: ClaimsQuery): Promise<CallOutput<'pool.claims'>> {
  const pool = await knownPool(workspace, query.planId);
  const { ground, asOf } = pool;
  const all = factsOf(pool);
  const found = await claimsThat(workspace, pool, query);
  const { shown, name } = await pageOf(workspace, pool, found, ({ claim }) => claim.account, query);
  const counts = Object.fromEntries(
    ClaimFilter.options.map((filter) => [filter, all.filter((facts) => passes(facts, filter)).length]),
  );
  return {
    asOf,
    all: all.length,
    total: found.length,
    rows: shown.map((facts) => claimRow(ground, facts, name)),
    // Cast: the keys are exactly those of the list.
    counts: counts as Record<ClaimFilter, number>,
    recyclable: recyclableOf(pool, found).length,
  };
}

export async function listRecyclable(
  workspace: OpenWorkspace,
  query: CallParsed<'pool.recyclable'>,
): Promise<CallOutput<'pool.recyclable'>> {
  const pool = await knownPool(workspace, query.planId);
  return { accounts: recyclableOf(pool, await claimsThat(workspace, pool, query)).slice(0, MOST) };
}

function factsOf(pool: PlanPool): readonly ClaimFacts[] {
  const { ground } = pool;
  const facts =
    known.get(ground.ledger) ??
    ground.history.claims
      .filter(({ registered }) => dayOf(registered) <= ground.day)
      .toReversed()
      .map((claim) => claimFacts(ground, claim));
  known.set(ground.ledger, facts);
  return facts;
}

function claimsThat(
  workspace: OpenWorkspace,
  pool: PlanPool,
  { state, ...asked }: Pick<ClaimsQuery, 'state' | 'search' | 'sort'>,
): Promise<readonly ClaimFacts[]> {
  const all = factsOf(pool);
  const items = state === undefined ? all : all.filter((facts) => passes(facts, state));
  return sift(workspace, pool, listingOf(pool, items), asked);
}

/** Accounts that the policy lets go of, where the plan gives them to the claimant. */
function recyclableOf({ ground }: PlanPool, facts: readonly ClaimFacts[]): AccountCode[] {
  const { field, evaluation } = ground;
  const accounts = facts
    .filter(
      ({ claim, standing }) =>
        standing.state === 'recyclable' && evaluation.ownership.owner[claim.account] === claim.rep,
    )
    .map(({ claim }) => claim.account);
  return [...new Set(accounts)].map((account) => AccountCode.parse(field.accounts.code[account]));
}

function listingOf(pool: PlanPool, items: readonly ClaimFacts[]): Listing<ClaimFacts> {
  const { owner } = pool.ground.evaluation.ownership;
  return {
    items,
    accountOf: ({ claim }) => claim.account,
    repsOf: ({ claim, rivals }) => [claim.rep, owner[claim.account], ...rivals],
    textOf: ({ claim }) => claim.ended?.reason ?? '',
    keys: {
      rep: ({ claim }) => repKey(pool, claim.rep),
      owner: ({ claim }) => repKey(pool, owner[claim.account]),
      registered: ({ claim }) => claim.registered,
      state: ({ standing }) => ClaimStateName.options.indexOf(standing.state),
      protectedUntil: ({ standing }) => standing.protectedUntil,
      keptUntil: ({ standing }) => standing.keptUntil,
      contact: ({ contact }) => contact?.hoursLate ?? null,
      rivals: ({ rivals }) => (rivals.length === 0 ? null : rivals.length),
    },
  };
}
