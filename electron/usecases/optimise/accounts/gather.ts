import type { WorkspaceSettings } from '@shared/model/settings';
import { accountsProblem } from '@shared/optimise/assign/from-field';
import type { AccountsProblem } from '@shared/optimise/assign/accounts-problem';
import { indexField } from '@shared/planning/snapshot';
import { type Suits, suitsOf } from '@shared/rules/allocation/suits';
import { claimState } from '@shared/rules/pool/claim-state';
import { dayOfText } from '@shared/rules/pool/time';
import { optimiseTexts } from '@shared/texts/optimise';
import { readActivePlanId } from '@electron/store/plans';
import { readActivityColumns, readPastClaims } from '@electron/store/pool/read-history';
import { readRuleFacts } from '@electron/store/rule-facts';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../../effective-settings';
import { type Ground, type PlanState, readPlanState } from '../../plan-state';
import { gatherField } from '../../read-field';
import type { AccountsInput } from './tasks';

export interface GatheredAccounts {
  readonly problem: AccountsProblem;
  readonly plan: PlanState;
  /** The active plan, else the plan itself. */
  readonly reference: PlanState;
  readonly suits: Suits;
}

/** Accounts, reps and wishes of a plan as the file has it, over a connection of its own that cannot write. */
export async function gatherAccounts(input: AccountsInput): Promise<GatheredAccounts> {
  const connection = openConnection(input.path, { readonly: true });
  try {
    return await connection.db.transaction().execute((trx) => gatherIn(trx, input));
  } finally {
    await closeConnection(connection);
  }
}

async function gatherIn(db: Db, { planId, wishes }: AccountsInput): Promise<GatheredAccounts> {
  const field = await gatherField(db, 0);
  const index = indexField(field);
  const ground = { field, index };
  const plan = await readPlanState(db, ground, planId);
  const active = await readActivePlanId(db);
  const reference = active === null || active === planId ? plan : await readPlanState(db, ground, active);
  const settings = await readSettings(db);
  const { owner } = reference.evaluation.ownership;
  const owned = owner.reduce((sum, r) => sum + (r >= 0 ? 1 : 0), 0);
  const revenue = field.accounts.revenue.reduce((sum, r) => sum + r, 0);
  const { revenueShare, accountShare, handedOff, takenOver } = wishes.caps;
  const each = (cap: number | null): Float64Array | null =>
    cap === null ? null : new Float64Array(field.reps.code.length).fill(cap);
  const capped = (revenueShare ?? accountShare ?? handedOff ?? takenOver) !== null;
  const suits = suitsOf(wishes.match, await readRuleFacts(db, settings.asOf));
  const problem = accountsProblem(field, plan.snapshot, index, plan.evaluation, {
    mayServe: suits.holds,
    kept: keptOf(plan, wishes.keepManual),
    guardedBy: await readGuards(db, ground, settings),
    most: wishes.most,
    least: 0,
    changeSeconds: wishes.changeHours * 3600,
    reference: owner,
    caps: capped
      ? {
          accounts: accountShare === null ? null : accountShare * owned,
          revenue: revenueShare === null ? null : revenueShare * revenue,
          handedOff: each(handedOff),
          takenOver: each(takenOver),
        }
      : null,
    seed: wishes.seed,
  });
  return { problem, plan, reference, suits };
}

/** Accounts a person gave to a rep by hand; what an earlier run of this search gave is not among them. */
function keptOf({ ground, snapshot }: PlanState, keepManual: boolean): Uint8Array {
  const kept = new Uint8Array(ground.field.accounts.code.length);
  if (!keepManual) return kept;
  const own = new Set<string>([optimiseTexts['zh-CN'].accountsReason, optimiseTexts.en.accountsReason]);
  for (const [i, { manual }] of snapshot.decisions) if (manual && !own.has(manual.reason)) kept[i] = 1;
  return kept;
}

/** Rep by account whose claim is protected on the day the data speaks of, the first registered; -1 = none. */
async function readGuards(db: Db, { field, index }: Ground, { asOf, policy }: WorkspaceSettings): Promise<Int32Array> {
  const guardedBy = new Int32Array(field.accounts.code.length).fill(-1);
  const activities = await readActivityColumns(db);
  const day = dayOfText(asOf) ?? 0;
  for (const claim of await readPastClaims(db, index)) {
    if (guardedBy[claim.account] >= 0) continue;
    const { state } = claimState(claim, activities, field.accounts.tier[claim.account], policy, day);
    if (state === 'protected') guardedBy[claim.account] = claim.rep;
  }
  return guardedBy;
}
