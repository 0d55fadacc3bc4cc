import { useEffect } from 'react';

interface Turns {
  /** @returns whether there was something of this room to take back; else the key is the plan's. */
  undo(): boolean;
  redo?(): boolean;
}

/** Ctrl+Z (⌘Z) of a room that has an undo of its own, before the plan's; texts and dialogs keep theirs. */
export function useUndoKeys({ undo, redo }: Turns): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const turn = turnOf(event);
      if (turn === null || event.isComposing || isElsewhere(event.target)) return;
      const done = turn === 'undo' ? undo() : (redo?.() ?? false);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}

/** The same keys as the plan's own undo and redo. */
function turnOf({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' && !shiftKey ? 'redo' : null;
}

/** A box that is ticked has nothing typed to take back. */
const TICKED = /^(?:radio|checkbox|button|range)$/;

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="dialog"]') !== null) return true;
  if (target instanceof HTMLInputElement) return !TICKED.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TEXTAREA');
}
