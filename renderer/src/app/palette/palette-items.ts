import type { ComponentType } from 'react';
import { ApartmentOutlined, BorderOuterOutlined, PushpinOutlined } from '@ant-design/icons';
import type { Translate } from '@/i18n/use-t';
import { translateIn } from '@/i18n/translate';
import { type Action, type ActionContext, actionName } from '../actions/action';
import { ACTIONS, shownShortcut } from '../actions/registry';
import { runAction } from '../actions/run-action';
import { useSelection } from '../state/selection';
import { type Opened, useSession } from '../state/session';
import { useView } from '../state/view';
import type { Findable } from './find';

export interface PaletteItem extends Findable {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly icon?: ComponentType | undefined;
  readonly shortcut?: string | undefined;
  readonly run: () => void | Promise<void>;
}

/** Actions that can run now, found by their name in either language. */
export function actionItems(context: ActionContext, t: Translate): readonly PaletteItem[] {
  return ACTIONS.filter((a) => a.id !== 'view.palette' && a.enabled(context)).map((action: Action) => {
    const { key, params } = actionName(action, context);
    return {
      id: action.id,
      label: t(key, params),
      hint: t(`action.group.${action.group}`),
      icon: action.icon,
      shortcut: shownShortcut(action),
      words: [t(key, params), translateIn('en', action.labelKey), translateIn('zh-CN', action.labelKey)],
      run: () => runAction(action),
    };
  });
}

export function planItems({ plans, plan }: Opened, t: Translate): readonly PaletteItem[] {
  return plans
    .filter((p) => p.id !== plan.meta.id)
    .map((p) => ({
      id: `plan:${p.id}`,
      label: p.name,
      hint: t(`term.planState.${p.state}`),
      icon: ApartmentOutlined,
      words: [p.name],
      run: () => useSession.getState().openPlan(p.id),
    }));
}

export function territoryItems({ plan, index, field }: Opened): readonly PaletteItem[] {
  return plan.snapshot.territories.flatMap((territory, i) => {
    if (territory.removed) return [];
    const rep = territory.rep === null ? undefined : index.rep.get(territory.rep);
    const repName = rep === undefined ? '' : field.reps.name[rep];
    return [
      {
        id: `territory:${territory.key}`,
        label: territory.name,
        hint: repName,
        icon: BorderOuterOutlined,
        words: [territory.name, territory.key, repName, territory.rep ?? ''],
        run: () => {
          useView.getState().go('map');
          useSelection.getState().selectTerritory(i);
        },
      },
    ];
  });
}

export function unitItems({ field }: Opened, english: boolean): readonly PaletteItem[] {
  const { code, name, nameEn } = field.units;
  return code.map((unit, u) => ({
    id: `unit:${unit}`,
    label: english ? nameEn[u] || name[u] : name[u],
    hint: english ? `${name[u]} · ${unit}` : `${nameEn[u]} · ${unit}`,
    icon: PushpinOutlined,
    words: [name[u], nameEn[u], unit],
    run: () => {
      useView.getState().go('map');
      useSelection.getState().select([u], 'replace');
    },
  }));
}
