import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useDialogs } from '@/app/state/dialogs';
import { useOpened } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import type { SortBy } from '@/ui/table/column';
import { ColumnMenu, CopyButton } from '@/ui/table/table-tools';
import { TableFrame } from '@/ui/table/table-frame';
import { toTsv } from '@/ui/table/tsv';
import { useShownColumns } from '@/ui/table/use-shown-columns';
import { useDebounced } from '@/ui/use-debounced';
import { useWidth } from '@/ui/use-width';
import { useAccountColumns } from './account-columns';
import { AccountFilters } from './account-filters';
import { AccountsEmpty } from './accounts-empty';
import styles from './accounts.module.css';
import { AccountDetail } from './detail/account-detail';
import { sortable, useQuestion } from './question';
import { allAccounts, useAccountPages } from './use-account-pages';
import { useAccountFilter } from './use-account-filter';

const TYPING_MS = 200;
const LARGEST_FIRST: SortBy = { id: 'revenue', descending: true };
const keyOf = (row: AccountRow): string => row.code;

/** Every account of the open plan with its owner and the cause; the chosen one explained at the right. */
export function AccountsPage(): ReactNode {
  const t = useT();
  const { info } = useOpened();
  const [filter, setFilter] = useAccountFilter();
  const [sort, setSort] = useState(LARGEST_FIRST);
  const [chosen, setChosen] = useState<string | null>(() => (filter.codes?.length === 1 ? filter.codes[0] : null));
  const question = useQuestion(useDebounced(filter, TYPING_MS), sort);
  const pages = useAccountPages(question);
  const all = useAccountColumns(useToneOf());
  const list = useRef<HTMLDivElement>(null);
  const [columns, toggleColumn] = useShownColumns(all, useWidth(list));
  const open = useCallback((row: AccountRow) => setChosen(row.code), []);
  const sortBy = useCallback((id: string) => {
    if (!sortable(id)) return;
    setSort((now) => ({ id, descending: now.id === id ? !now.descending : MONEY.has(id) }));
  }, []);
  return (
    <div className={styles.page} data-testid="accounts-page">
      <PageHead
        title={t('accounts.title')}
        text={t('accounts.lead')}
        actions={
          <span className={styles.tools}>
            <span className={styles.count} data-testid="accounts-count">
              {pages.total !== null && t('accounts.count', { count: pages.total })}
            </span>
            <Button
              size="small"
              icon={<UserAddOutlined />}
              onClick={() => useDialogs.getState().show('lookUp')}
              data-testid="look-up-open"
            >
              {t('lookUp.open')}
            </Button>
            <ColumnMenu all={all} shown={columns} onToggle={toggleColumn} />
            <CopyButton
              testId="accounts-copy"
              count={pages.total ?? 0}
              text={async () => toTsv(columns, await allAccounts(question))}
            />
          </span>
        }
      />
      <AccountFilters filter={filter} onChange={setFilter} />
      <div className={styles.split}>
        <div ref={list} className={styles.list}>
          <TableFrame
            label={t('accounts.title')}
            testId="accounts-table"
            columns={columns}
            count={pages.total ?? 0}
            rowAt={pages.rowAt}
            rowKey={keyOf}
            sort={sort}
            onSort={sortBy}
            onActivate={open}
            selected={chosen}
            onRange={pages.onRange}
            empty={pages.total === 0 && <AccountsEmpty imported={info.counts.accounts > 0} />}
          />
        </div>
        {chosen !== null && <AccountDetail key={chosen} code={chosen} onClose={() => setChosen(null)} />}
      </div>
    </div>
  );
}

const MONEY: ReadonlySet<string> = new Set(['revenue', 'potential', 'pipeline']);

function useToneOf(): (key: string) => number | null {
  const { territories } = useOpened().plan.snapshot;
  const tones = usePlanTones();
  return useMemo(() => {
    const byKey = new Map<string, number | undefined>(territories.map((t, i) => [t.key, tones[i]]));
    return (key) => byKey.get(key) ?? null;
  }, [territories, tones]);
}
