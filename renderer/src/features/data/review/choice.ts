import type { DifferenceState, ImportChoices } from '@shared/contract/import-diff';

type List = 'left' | 'otherwise' | 'missingOtherwise';

/** The list of exceptions a row of this state goes into; null = nothing to choose. */
export function choiceFor(state: DifferenceState): List | null {
  if (state === 'new' || state === 'changed') return 'left';
  if (state === 'conflict') return 'otherwise';
  return state === 'missing' ? 'missingOtherwise' : null;
}

/** Whether the file has its way with a row: it is added, changed, taken over, or marked as removed. */
export function isTaken(choices: ImportChoices, state: DifferenceState, key: string): boolean {
  if (state === 'kept') return false;
  if (state === 'conflict') return (choices.conflicts === 'theirs') !== choices.otherwise.includes(key);
  if (state === 'missing') return (choices.missing === 'remove') !== choices.missingOtherwise.includes(key);
  return !choices.left.includes(key);
}
