import { useT } from '@/i18n/use-t';
import { IconButton } from '@/ui/icon-button';
import { actionName } from '../actions/action';
import { useActionContext } from '../actions/action-context';
import { editActions } from '../actions/edit-actions';
import { shownShortcut } from '../actions/registry';
import { runAction } from '../actions/run-action';

const SHOWN = new Set(['edit.undo', 'edit.redo']);

/** Undo and redo, named after what they would take back. */
export function UndoButtons() {
  const t = useT();
  const context = useActionContext();
  return editActions
    .filter((action) => SHOWN.has(action.id))
    .map((action) => {
      const can = action.enabled(context);
      const none = action.id === 'edit.undo' ? 'shell.nothingToUndo' : 'shell.nothingToRedo';
      const { key, params } = actionName(action, context);
      return (
        <IconButton
          key={action.id}
          icon={action.icon}
          label={can ? t(key, params) : t(none)}
          shortcut={shownShortcut(action)}
          disabled={!can}
          onClick={() => runAction(action)}
          testId={action.id.replace('.', '-')}
        />
      );
    });
}
