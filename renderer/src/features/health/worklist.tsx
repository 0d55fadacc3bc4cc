import { CloseOutlined } from '@ant-design/icons';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { HealthItem } from '@shared/model/health';
import { api } from '@/app/api';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { IconButton } from '@/ui/icon-button';
import { notifyFailure } from '@/ui/notify';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from './health.module.css';
import { issueText } from './issue-text';
import { MendButtons, openItem } from './mend';
import type { Wanted } from './wanted';
import { useItemColumns } from './worklist-columns';

type List = CallOutput<'health.list'>;

const keyOf = (item: HealthItem): string => `${item.code} ${item.name}`;

/** Those a number counts, with what is wrong with each and the ways to mend it. */
export function Worklist({ wanted, onClose }: { readonly wanted: Wanted; onClose(): void }): ReactNode {
  const t = useT();
  const list = useList(wanted);
  const what = issueText(wanted.issue, t);
  const title = wanted.fileName ? t('health.list.fromSource', { what, file: wanted.fileName }) : what;
  return (
    <aside
      className={styles.list}
      aria-label={t('health.list.label')}
      aria-busy={list === null}
      data-testid="health-list"
    >
      <header className={styles.listHead}>
        <h2 title={title}>{list ? t('health.list.title', { what: title, count: list.items.length }) : title}</h2>
        <IconButton icon={CloseOutlined} label={t('health.list.close')} onClick={onClose} />
      </header>
      {list && <Items list={list} issue={wanted.issue} />}
    </aside>
  );
}

function Items({ list, issue }: { readonly list: List; readonly issue: string }): ReactNode {
  const t = useT();
  const { entity, items } = list;
  const table = useLocalTable(useItemColumns(entity, items), items, null);
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <>
      <div className={styles.listTools}>
        <MendButtons entity={entity} issue={issue} items={items} />
        <LocalTableTools table={table} testId="health-list" />
      </div>
      <TableFrame
        label={t('health.list.label')}
        testId="health-list-table"
        columns={table.columns}
        count={shown.length}
        rowAt={rowAt}
        rowKey={keyOf}
        sort={table.sort}
        onSort={table.sortBy}
        onActivate={(item) => openItem(entity, item)}
        empty={<EmptyState title={t('health.list.none')} />}
      />
    </>
  );
}

function useList({ issue, source }: Wanted): List | null {
  const [list, setList] = useState<List | null>(null);
  useEffect(() => {
    let stale = false;
    api('health.list', source === undefined ? { issue } : { issue, source }).then(
      (answer) => !stale && setList(answer),
      (error: unknown) => notifyFailure('health.listNotRead', error),
    );
    return () => {
      stale = true;
    };
  }, [issue, source]);
  return list;
}
