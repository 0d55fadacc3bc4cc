import type { ComponentType } from 'react';
import type { TextKey } from '@/i18n/resources';
import type { TextParams } from '@/i18n/translate';
import type { Opened } from '../state/session';
import type { Page } from '../state/view';

/** What decides whether an action can run now; read once from the stores for all of them. */
export interface ActionContext {
  readonly opened: Opened | null;
  readonly page: Page;
  /** Units selected. */
  readonly selected: number;
  /** Whether the open plan takes edits. */
  readonly editable: boolean;
}

export const ACTION_GROUPS = ['file', 'edit', 'plan', 'map', 'go', 'view', 'help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface ActionName {
  readonly key: TextKey;
  readonly params: TextParams;
}

/** One thing the app can do; menu, top bar, palette, shortcuts and shortcut sheet are drawn from these. */
export interface Action {
  /** Stable; the native menu and tests name it. */
  readonly id: string;
  readonly group: ActionGroup;
  readonly labelKey: TextKey;
  /** A more exact name for what it would do now, such as the change that undo would take back. */
  readonly named?: (context: ActionContext) => ActionName | null;
  readonly icon?: ComponentType;
  /** As tinykeys writes it, such as `$mod+k`; several may do the same, the first is shown. */
  readonly shortcut?: string | readonly string[];
  /** Also while a text field has the focus. */
  readonly whileTyping?: boolean;
  readonly enabled: (context: ActionContext) => boolean;
  readonly checked?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void | Promise<void>;
}

/** What it is called now. */
export function actionName(action: Action, context: ActionContext): ActionName {
  return action.named?.(context) ?? { key: action.labelKey, params: {} };
}

export function always(): boolean {
  return true;
}

export function whenOpen(context: ActionContext): boolean {
  return context.opened !== null;
}
