import type { KeyboardEvent } from 'react';
import type { ProblemRow, Repair } from '@shared/contract/import-problems';

export function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** What a key does in the table of problems; null = nothing of its own. */
export function actionOf(event: KeyboardEvent, current: ProblemRow | null): 'edit' | Repair | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    return { kind: event.shiftKey ? 'redo' : 'undo' };
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !current || current.row === 0) return null;
  if (event.key === 'F2') return 'edit';
  if (event.key === 'Delete') return { kind: 'ignoreRow', row: current.row };
  if (event.key.toLowerCase() === 'f' && current.fix !== null && current.at !== null) {
    return { kind: 'cell', row: current.row, column: current.at, value: current.fix };
  }
  return null;
}
