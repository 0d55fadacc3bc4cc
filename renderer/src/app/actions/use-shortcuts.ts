import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import type { Action } from './action';
import { actionContext } from './action-context';
import { ACTIONS } from './registry';
import { runAction } from './run-action';

/** Listens for the shortcuts of all actions. */
export function useShortcuts(): void {
  useEffect(() => {
    const stops = [
      listen(
        ACTIONS.filter((a) => !a.whileTyping),
        (event) => isComposing(event) || (isTyping(event) && !leavesList(event)) || inDialog(event),
      ),
      listen(
        ACTIONS.filter((a) => a.whileTyping),
        isComposing,
      ),
    ];
    window.addEventListener('keydown', rememberList, { capture: true });
    return () => {
      window.removeEventListener('keydown', rememberList, { capture: true });
      for (const stop of stops) stop();
    };
  }, []);
}

function listen(actions: readonly Action[], ignore: (event: KeyboardEvent) => boolean): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const action of actions) {
    for (const shortcut of [action.shortcut ?? []].flat()) {
      bindings[shortcut] = (event) => {
        if (event.defaultPrevented || !action.enabled(actionContext())) return;
        event.preventDefault();
        runAction(action);
      };
    }
  }
  return tinykeys(window, bindings, { ignore });
}

/** Keys belong to the input method while it composes. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing;
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Esc in a list that is closed has nothing of its own left to close. */
function leavesList({ key, target }: KeyboardEvent): boolean {
  return (
    key === 'Escape' && target instanceof HTMLElement && target.getAttribute('role') === 'combobox' && !listWasOpen
  );
}

/** As it was when the key went down: by the time the shortcut is looked at, the list may have closed itself. */
let listWasOpen = false;

function rememberList({ target }: KeyboardEvent): void {
  listWasOpen = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
}

function inDialog(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest('dialog, [role="dialog"]') !== null;
}
