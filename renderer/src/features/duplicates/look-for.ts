import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';

/** Runs in the background; the card at the lower right shows how far it is and stops it. */
export async function lookForDuplicates(whole: boolean): Promise<void> {
  try {
    await api('duplicates.detect', { whole });
  } catch (error) {
    notifyFailure('duplicates.failed.detect', error);
  }
}
