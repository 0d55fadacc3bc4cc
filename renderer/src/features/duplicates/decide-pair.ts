import type { PairKey } from '@shared/contract/duplicates';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

/**
 * Rules a pair out or takes that back; the notice offers the way back.
 * @param reason for ruling it out, now or before
 */
export async function decidePair(pair: PairKey, notSame: boolean, reason: string): Promise<boolean> {
  try {
    await api('duplicates.decide', { pairs: [pair], notSame, reason: notSame ? reason : '' });
  } catch (error) {
    notifyFailure('duplicates.failed.decide', error);
    return false;
  }
  notify({
    tone: 'success',
    text: notSame ? 'duplicates.ruledOut' : 'duplicates.reopened',
    action: { label: 'duplicates.undo', run: () => void decidePair(pair, !notSame, reason) },
  });
  return true;
}
