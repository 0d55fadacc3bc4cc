import { useMemo } from 'react';
import { type Opened, useSession } from '../state/session';
import { useSelection } from '../state/selection';
import { type Page, useView } from '../state/view';
import type { ActionContext } from './action';

function contextOf(opened: Opened | null, page: Page, selected: number): ActionContext {
  return { opened, page, selected, editable: opened?.plan.meta.state === 'planning' };
}

/** As the stores are at this moment. */
export function actionContext(): ActionContext {
  return contextOf(useSession.getState().opened, useView.getState().page, useSelection.getState().units.size);
}

export function useActionContext(): ActionContext {
  const opened = useSession((s) => s.opened);
  const page = useView((s) => s.page);
  const selected = useSelection((s) => s.units.size);
  return useMemo(() => contextOf(opened, page, selected), [opened, page, selected]);
}
