import { UserOutlined } from '@ant-design/icons';
import { useEffect, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { api } from '../api';
import { usePreferences } from '../state/preferences';
import { useSelection } from '../state/selection';
import { type Opened, useSession } from '../state/session';
import { useView } from '../state/view';
import type { PaletteItem } from './palette-items';

const PAUSE_MS = 150;
const MOST = 8;

/** Accounts that match, asked of the database once typing pauses. */
export function useAccountItems(query: string): readonly PaletteItem[] {
  const opened = useSession((s) => s.opened);
  const [found, setFound] = useState<readonly PaletteItem[]>([]);
  const search = query.trim();
  useEffect(() => {
    setFound([]);
    if (!opened || search.length < 2) return;
    let stale = false;
    const timer = setTimeout(() => {
      findAccounts(opened, search).then(
        (items) => !stale && setFound(items),
        // The rest of the palette works without them; the accounts page says what is wrong.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [opened, search]);
  return found;
}

async function findAccounts(opened: Opened, search: string): Promise<readonly PaletteItem[]> {
  const { rows } = await api('accounts.query', {
    planId: opened.plan.meta.id,
    filter: { search },
    sort: { by: 'revenue', descending: true },
    offset: 0,
    limit: MOST,
  });
  return rows.map((row) => ({
    id: `account:${row.code}`,
    label: row.name,
    hint: [nameOf(opened, row.unit), row.code].filter(Boolean).join(' · '),
    icon: UserOutlined,
    words: [row.name],
    run: () => showAccount(opened, row),
  }));
}

/** Of its unit, in the present language. */
function nameOf({ field, index }: Opened, unit: string | null): string {
  const u = unit === null ? undefined : index.unit.get(unit);
  if (u === undefined) return '';
  const english = usePreferences.getState().preferences.locale === 'en';
  return (english && field.units.nameEn[u]) || field.units.name[u];
}

/** On the map where it has a place, else in the list of accounts. */
function showAccount({ index }: Opened, row: AccountRow): void {
  const unit = row.unit === null ? undefined : index.unit.get(row.unit);
  if (unit === undefined) {
    useView.getState().go('accounts');
    return;
  }
  useView.getState().go('map');
  useSelection.getState().select([unit], 'replace');
}
