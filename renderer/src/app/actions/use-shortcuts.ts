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
        (event) => isComposing(event) || isTyping(event) || inDialog(event),
      ),
      listen(
        ACTIONS.filter((a) => a.whileTyping),
        isComposing,
      ),
    ];
    return () => {
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

function inDialog(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest('dialog, [role="dialog"]') !== null;
}
