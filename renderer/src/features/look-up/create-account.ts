import type { NewAccount } from '@shared/contract/look-up';
import { api } from '@/app/api';
import { withdrawAccount } from '@/app/state/withdraw-account';
import { notify, notifyFailure } from '@/ui/notify';

/** @returns whether it was added */
export async function createAccount(account: NewAccount): Promise<boolean> {
  try {
    const { code } = await api('lookUp.create', account);
    const { name } = account;
    notify({
      tone: 'success',
      text: 'lookUp.created',
      params: { name, code },
      action: { label: 'lookUp.undo', run: () => void withdrawAccount(code, name) },
    });
    return true;
  } catch (error) {
    notifyFailure('lookUp.failed.create', error);
    return false;
  }
}
