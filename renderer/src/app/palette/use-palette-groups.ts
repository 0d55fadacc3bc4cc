import { useDeferredValue, useMemo } from 'react';
import { useT } from '@/i18n/use-t';
import { useActionContext } from '../actions/action-context';
import { usePreferences } from '../state/preferences';
import { findBest } from './find';
import { actionItems, type PaletteItem, planItems, territoryItems, unitItems } from './palette-items';
import { useAccountItems } from './use-account-items';

export interface PaletteGroup {
  readonly id: 'actions' | 'plans' | 'territories' | 'units' | 'accounts';
  readonly items: readonly PaletteItem[];
}

/** Found units and accounts would drown the rest. */
const MOST = 8;

export function usePaletteGroups(query: string): readonly PaletteGroup[] {
  const t = useT();
  const locale = usePreferences((s) => s.preferences.locale);
  const context = useActionContext();
  const { opened } = context;
  const wanted = useDeferredValue(query.trim());
  const accounts = useAccountItems(query);
  const all = useMemo(
    () => ({
      actions: actionItems(context, t),
      plans: opened ? planItems(opened, t) : [],
      territories: opened ? territoryItems(opened) : [],
      units: opened ? unitItems(opened, locale === 'en') : [],
    }),
    // `t` is one function for both languages; the language itself decides.
    [context, opened, t, locale],
  );
  return useMemo(() => {
    const empty = wanted === '';
    const groups: readonly PaletteGroup[] = [
      { id: 'territories', items: empty ? [] : findBest(all.territories, wanted, MOST) },
      { id: 'units', items: empty ? [] : findBest(all.units, wanted, MOST) },
      { id: 'accounts', items: empty ? [] : accounts },
      { id: 'plans', items: findBest(all.plans, wanted, MOST) },
      { id: 'actions', items: empty ? all.actions : findBest(all.actions, wanted, MOST) },
    ];
    return groups.filter((g) => g.items.length > 0);
  }, [all, accounts, wanted]);
}
