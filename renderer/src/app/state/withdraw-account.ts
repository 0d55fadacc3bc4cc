import { notify, notifyFailure } from '@/ui/notify';
import { api } from '../api';

/** Takes back an account that was entered by hand. */
export async function withdrawAccount(code: string, name: string): Promise<void> {
  try {
    await api('lookUp.withdraw', { code });
    notify({ tone: 'success', text: 'lookUp.withdrawn', params: { name } });
  } catch (error) {
    notifyFailure('lookUp.failed.withdraw', error);
  }
}
