import { isCancelled } from '@electron/tasks/runner';

/** Tells progress; false when the task was asked to stop. A search that is asked to stop has something to give. */
export function goesOn(progress: () => void): boolean {
  try {
    progress();
    return true;
  } catch (error) {
    if (isCancelled(error)) return false;
    throw error;
  }
}
