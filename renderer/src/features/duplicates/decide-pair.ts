import type { PairKey } from '@shared/contract/duplicates';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';
import { forgetRuling, rememberRuling } from './rulings';

/**
 * Rules a pair out or takes that back; the notice offers the way back, as Ctrl+Z does.
 * @param reason for ruling it out, now or before
 */
export async function decidePair(pair: PairKey, notSame: boolean, reason: string): Promise<boolean> {
  if (!(await decide(pair, notSame, reason))) return false;
  rememberRuling(keyOf(pair), () => void decide(pair, !notSame, reason));
  return true;
}

async function decide(pair: PairKey, notSame: boolean, reason: string): Promise<boolean> {
  try {
    await api('duplicates.decide', { pairs: [pair], notSame, reason: notSame ? reason : '' });
  } catch (error) {
    notifyFailure('duplicates.failed.decide', error);
    return false;
  }
  notify({
    tone: 'success',
    text: notSame ? 'duplicates.ruledOut' : 'duplicates.reopened',
    action: {
      label: 'duplicates.undo',
      run: () => {
        forgetRuling(keyOf(pair));
        void decide(pair, !notSame, reason);
      },
    },
  });
  return true;
}

const keyOf = ({ a, b }: PairKey): string => `pair ${a} ${b}`;
