import type { PairKey } from '@shared/contract/duplicates';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

/** Rules a pair out or takes that back; the notice offers the way back. */
export async function decidePair(pair: PairKey, notSame: boolean): Promise<boolean> {
  try {
    await api('duplicates.decide', { pairs: [pair], notSame });
  } catch (error) {
    notifyFailure('duplicates.failed.decide', error);
    return false;
  }
  notify({
    tone: 'success',
    text: notSame ? 'duplicates.ruledOut' : 'duplicates.reopened',
    action: { label: 'duplicates.undo', run: () => void decidePair(pair, !notSame) },
  });
  return true;
}
