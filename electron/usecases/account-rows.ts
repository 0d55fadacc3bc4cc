import type { AccountRow } from '@shared/contract/accounts';
import { CAUSES } from '@shared/model/decision';
import { MATURITIES } from '@shared/model/maturity';
import { TIERS } from '@shared/model/tier';
import { readAccounts } from '@electron/store/accounts';
import type { Db } from '@electron/workspace/schema';
import { maturityOf } from './account-search';
import type { PlanState } from './plan-state';

/** Rows of the accounts at these indices, in their order. */
export async function readAccountRows(db: Db, plan: PlanState, indices: readonly number[]): Promise<AccountRow[]> {
  const { field, index } = plan.ground;
  const codes = indices.map((i) => field.accounts.code[i]);
  const accounts = await readAccounts(db, codes);
  return accounts.flatMap((account): AccountRow[] => {
    const i = index.account.get(account.code);
    if (i === undefined) return [];
    return [
      {
        ...account,
        revenue: account.revenue ?? counted(plan, 'revenue', i),
        pipeline: account.pipeline ?? counted(plan, 'pipeline', i),
        ...placeOf(plan, i),
      },
    ];
  });
}

/** What the field counts where the account has no figure of its own: its sales, its open opportunities; null = none. */
function counted({ ground }: PlanState, figure: 'revenue' | 'pipeline', account: number): number | null {
  const minor = ground.field.accounts[figure][account];
  return minor === 0 ? null : minor / 100;
}

function placeOf(plan: PlanState, i: number) {
  const { field } = plan.ground;
  const { ownership } = plan.evaluation;
  const [owner, territory, unit] = [ownership.owner[i], ownership.territory[i], field.accounts.unit[i]];
  return {
    tier: TIERS[field.accounts.tier[i]],
    maturity: MATURITIES[maturityOf(field, i)],
    unitName: unit < 0 ? '' : field.units.name[unit],
    territory: territory < 0 ? null : plan.snapshot.territories[territory].key,
    territoryName: territory < 0 ? null : plan.snapshot.territories[territory].name,
    owner: owner < 0 ? null : field.reps.code[owner],
    ownerName: owner < 0 ? null : field.reps.name[owner],
    cause: CAUSES[ownership.cause[i]],
  };
}
