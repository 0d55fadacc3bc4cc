import { mapActions } from '@/features/map/actions';
import type { Action } from './action';
import { editActions } from './edit-actions';
import { fileActions } from './file-actions';
import { goActions } from './go-actions';
import { helpActions } from './help-actions';
import { planActions } from './plan-actions';
import { viewActions } from './view-actions';

/** Everything the app can do, in the order the palette lists it. */
export const ACTIONS: readonly Action[] = [
  ...planActions,
  ...editActions,
  ...mapActions,
  ...goActions,
  ...viewActions,
  ...fileActions,
  ...helpActions,
];

export function actionById(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}

/** The shortcut shown beside an action. */
export function shownShortcut(action: Action): string | undefined {
  return typeof action.shortcut === 'string' ? action.shortcut : action.shortcut?.[0];
}
