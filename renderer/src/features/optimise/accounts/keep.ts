import type { AccountsReport } from '@shared/contract/optimise-accounts';
import { openFound } from '@/app/state/open-found';
import { translate } from '@/i18n/translate';

/** What was found as a plan of its own with one change, opened. */
export function openAccounts({ plan, patch }: AccountsReport): Promise<void> {
  return openFound(plan, patch, (name) => translate('optimiseAccounts.planName', { plan: name }));
}
