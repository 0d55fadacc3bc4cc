import { translate } from '@/i18n/translate';
import { notifyFailure } from '@/ui/notify';
import { type Action, actionName } from './action';
import { actionContext } from './action-context';
import { actionById } from './registry';

/** Runs an action if it can run now; what goes wrong is told. */
export function runAction(action: Action): void {
  const context = actionContext();
  if (!action.enabled(context)) return;
  const failed = (error: unknown): void => {
    const { key, params } = actionName(action, context);
    notifyFailure('shell.failed.action', error, { action: translate(key, params) });
  };
  try {
    const done = action.run(context);
    if (done) void done.catch(failed);
  } catch (error) {
    failed(error);
  }
}

/** For the native menu, which knows ids only. */
export function runActionById(id: string): void {
  const field = document.activeElement;
  const typing = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  // The menu's undo also arrives while somebody types; then it is the typing that is meant.
  if (typing && (id === 'edit.undo' || id === 'edit.redo')) {
    document.execCommand(id === 'edit.undo' ? 'undo' : 'redo');
    return;
  }
  const action = actionById(id);
  if (action) runAction(action);
}
