import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { ConflictFilter, ConflictRow } from '@shared/contract/conflicts';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { useDebounced } from '@/ui/use-debounced';
import { CaseView } from './case-view';
import { useConflictColumns } from './conflict-columns';
import { ConflictFilters } from './conflict-filters';
import styles from './conflicts.module.css';
import { ConflictsEmpty } from './conflicts-empty';
import { ConflictsFoot } from './conflicts-foot';
import { lookForConflicts } from './look-for';
import { useCases } from './use-cases';
import { useCase } from './use-case';
import { WaiveDialog } from './waive-dialog';

const TYPING_MS = 200;
const OPEN: ConflictFilter = { state: 'open' };

/** Every conflict of the open plan, most urgent first; the chosen one beside them, to be ruled on. */
export function ConflictsPage(): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const [filter, setFilter] = useState<ConflictFilter>(() => {
    const unit = useView.getState().conflictsUnit;
    return unit === null ? OPEN : { ...OPEN, unit };
  });
  useEffect(() => useView.setState({ conflictsUnit: null }), []);
  const asked = useDebounced(filter, TYPING_MS);
  const { status, rows, total, turn, onRange } = useCases(asked);
  const [chosen, setChosen] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const [waiving, setWaiving] = useState(false);
  const columns = useConflictColumns();
  const found = rows.findIndex(({ conflict }) => conflict.key === chosen?.key);
  // A case that has been dealt with leaves the list; the one that took its place is next.
  const at = found >= 0 ? found : Math.min(chosen?.at ?? 0, rows.length - 1);
  const row = rows.at(at) ?? null;
  const one = useCase(row?.conflict.key ?? null, turn);
  const choose = (index: number): void => {
    const next = rows.at(Math.max(0, Math.min(rows.length - 1, index)));
    if (next) setChosen({ key: next.conflict.key, at: rows.indexOf(next) });
  };
  if (!status) return <div className={styles.page} aria-busy />;
  return (
    <div className={styles.page} data-testid="conflicts-page">
      <PageHead
        title={t('conflicts.title')}
        text={t('conflicts.lead', { plan: plan.meta.name })}
        actions={
          <span className={styles.tools}>
            <Button size="small" onClick={() => void lookForConflicts()} data-testid="look-again">
              {t('conflicts.look')}
            </Button>
            <Button
              size="small"
              disabled={filter.state !== 'open' || total === 0}
              onClick={() => setWaiving(true)}
              data-testid="waive-many"
            >
              {t('conflicts.waiveMany')}
            </Button>
          </span>
        }
      />
      <ConflictFilters status={status} filter={filter} onChange={setFilter} />
      <div className={styles.split}>
        <div className={styles.list}>
          <TableFrame<ConflictRow>
            label={t('conflicts.title')}
            testId="conflicts-table"
            columns={columns}
            count={rows.length}
            rowAt={(index) => rows.at(index)}
            rowKey={({ conflict }) => conflict.key}
            sort={null}
            onSort={() => undefined}
            onRange={onRange}
            onActivate={(of) => choose(rows.indexOf(of))}
            selected={row && row.conflict.key}
            marked={row && row.conflict.key}
            empty={<ConflictsEmpty status={status} filter={filter} onClear={() => setFilter(OPEN)} />}
          />
          <ConflictsFoot shown={rows.length} total={total} lookedAt={status.at} />
        </div>
        {row && one ? (
          <CaseView found={one} onWalk={(step) => choose(at + step)} onRuled={() => setChosen({ key: '', at })} />
        ) : (
          rows.length > 0 && <aside className={styles.panel} aria-busy={row !== null} />
        )}
      </div>
      {waiving && <WaiveDialog filter={asked} total={total} onClose={() => setWaiving(false)} />}
    </div>
  );
}
