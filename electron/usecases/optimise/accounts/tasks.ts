import type { AccountsReport, AccountsWishes } from '@shared/contract/optimise-accounts';
import type { Locale } from '@shared/contract/app';
import type { OptimiseLimit } from '@shared/contract/optimise';
import { defineTask } from '@electron/tasks/task';

export interface AccountsInput {
  readonly path: string;
  readonly planId: number;
  readonly wishes: AccountsWishes;
  readonly limit: OptimiseLimit;
  readonly locale: Locale;
}

export const optimiseAccountsTask = defineTask<AccountsInput, AccountsReport>('optimise-accounts');
