import { ClearOutlined, RedoOutlined, UndoOutlined, UserAddOutlined } from '@ant-design/icons';
import type { ChangeLabel } from '@shared/model/plan';
import { translateCode } from '@/i18n/translate';
import { useDialogs } from '../state/dialogs';
import { useSelection } from '../state/selection';
import { useSession } from '../state/session';
import { type Action, type ActionContext, type ActionName, whenOpen } from './action';

function named(
  key: 'action.edit.undoNamed' | 'action.edit.redoNamed',
  label: ChangeLabel | null | undefined,
): ActionName | null {
  return label ? { key, params: { change: translateCode('change', label.code, label.params) } } : null;
}

function undoable(context: ActionContext): boolean {
  return context.editable && context.opened?.plan.meta.undo != null;
}

function redoable(context: ActionContext): boolean {
  return context.editable && context.opened?.plan.meta.redo != null;
}

export const editActions: readonly Action[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    labelKey: 'action.edit.undo',
    named: ({ opened }) => named('action.edit.undoNamed', opened?.plan.meta.undo),
    icon: UndoOutlined,
    shortcut: '$mod+KeyZ',
    enabled: undoable,
    run: () => useSession.getState().undo(),
  },
  {
    id: 'edit.redo',
    group: 'edit',
    labelKey: 'action.edit.redo',
    named: ({ opened }) => named('action.edit.redoNamed', opened?.plan.meta.redo),
    icon: RedoOutlined,
    shortcut: ['$mod+Shift+KeyZ', '$mod+KeyY'],
    enabled: redoable,
    run: () => useSession.getState().redo(),
  },
  {
    id: 'edit.lookUp',
    group: 'edit',
    labelKey: 'action.edit.lookUp',
    icon: UserAddOutlined,
    shortcut: '$mod+Shift+KeyL',
    enabled: whenOpen,
    run: () => useDialogs.getState().show('lookUp'),
  },
  {
    id: 'edit.leave',
    group: 'edit',
    labelKey: 'action.edit.leave',
    icon: ClearOutlined,
    shortcut: 'Escape',
    enabled: () => {
      const { target, units, territory } = useSelection.getState();
      return target !== null || units.size > 0 || territory !== null;
    },
    run: leaveOneStep,
  },
];

/** First the intended move goes, then the selection: Esc never throws away more than one thing. */
function leaveOneStep(): void {
  const { target, aim, clear } = useSelection.getState();
  if (target !== null) aim(null);
  else clear();
}
