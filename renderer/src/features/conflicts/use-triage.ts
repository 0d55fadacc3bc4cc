import { useEffect } from 'react';

interface Keys {
  /** −1 = the case above, 1 = the one below. */
  onWalk(step: number): void;
  /** 0 = the first ruling offered. */
  onChoose(ruling: number): void;
  onRule(): void;
  onUndo(): void;
}

/** J and K (or the arrows), the number keys, Enter and Z, while nobody is typing and no dialog is open. */
export function useTriage(keys: Keys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const run = /^[1-9]$/.test(key)
        ? () => keys.onChoose(Number(key) - 1)
        : {
            j: () => keys.onWalk(1),
            k: () => keys.onWalk(-1),
            ArrowDown: () => keys.onWalk(1),
            ArrowUp: () => keys.onWalk(-1),
            Enter: keys.onRule,
            z: keys.onUndo,
          }[key];
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    }
    // Before the table, whose own arrows move a cursor that has no meaning here.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}

function isElsewhere({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open], [role="dialog"], .ant-select-open') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  // Enter presses the button that has the focus.
  if (key === 'Enter' && target.closest('button, a') !== null) return true;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="tablist"], [role="radiogroup"]') !== null
  );
}
