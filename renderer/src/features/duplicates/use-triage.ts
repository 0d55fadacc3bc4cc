import { useEffect } from 'react';

interface Keys {
  onMerge(): void;
  onNotSame(): void;
  onSkip(): void;
  /** −1 = the pair above, 1 = the one below. */
  onWalk(step: number): void;
}

/** M, N, S and the arrows, while nobody is typing and no dialog is open. */
export function useTriage(keys: Keys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      const run = {
        m: keys.onMerge,
        n: keys.onNotSame,
        s: keys.onSkip,
        ArrowUp: () => keys.onWalk(-1),
        ArrowDown: () => keys.onWalk(1),
      }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
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

function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="dialog"], .ant-select-open') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="tablist"]') !== null
  );
}
