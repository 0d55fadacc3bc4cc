import type { CallInput } from '@shared/contract/contract';
import { api } from '@/app/api';
import type { TextKey } from '@/i18n/resources';
import type { TextParams } from '@/i18n/translate';
import { notify, notifyFailure } from '@/ui/notify';
import { forgetRuling, rememberRuling } from './rulings';

/** Merges; the notice offers to undo it, as the list of past merges does later. @returns whether it happened */
export async function mergePair(merge: CallInput<'duplicates.merge'>, names: TextParams): Promise<boolean> {
  try {
    const { mergeId } = await api('duplicates.merge', merge);
    tellMerged([mergeId], 'duplicates.merged', names);
    return true;
  } catch (error) {
    notifyFailure('duplicates.failed.merge', error);
    return false;
  }
}

type Merges = CallInput<'duplicates.mergeAll'>['pairs'];

/** Many at once, in a worker; the progress card can stop it. @returns whether it happened */
export async function mergeMany(pairs: Merges, reason: string, text: TextKey, params: TextParams): Promise<boolean> {
  try {
    const { mergeIds } = await api('duplicates.mergeAll', { pairs, reason });
    tellMerged(mergeIds, text, params);
    return true;
  } catch (error) {
    notifyFailure('duplicates.failed.merge', error);
    return false;
  }
}

function tellMerged(mergeIds: readonly number[], text: TextKey, params: TextParams): void {
  rememberRuling(keyOf(mergeIds), () => void undoMerges(mergeIds));
  notify({
    tone: 'success',
    text,
    params,
    action: { label: 'duplicates.undo', run: () => void undoMerges(mergeIds) },
  });
}

const keyOf = (mergeIds: readonly number[]): string => `merge ${mergeIds.join(' ')}`;

export async function undoMerges(mergeIds: readonly number[]): Promise<void> {
  forgetRuling(keyOf(mergeIds));
  try {
    await api('duplicates.undoMerge', { mergeIds: [...mergeIds] });
    notify({ tone: 'success', text: 'duplicates.undone' });
  } catch (error) {
    notifyFailure('duplicates.failed.undo', error);
  }
}
