import { type ReactNode, useCallback, useMemo } from 'react';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { useLocalTable } from '@/ui/table/use-local-table';
import { UtilisationMark } from '@/ui/territory/utilisation-mark';
import styles from './reps.module.css';
import type { TeamRow } from './team-rows';

interface Props {
  readonly rows: readonly TeamRow[];
  onTeam(name: string): void;
}

const keyOf = (row: TeamRow): string => row.name;

/** Teams with what they carry together; one opened shows its people. */
export function TeamsTable({ rows, onTeam }: Props): ReactNode {
  const t = useT();
  const table = useLocalTable(useTeamColumns(), rows, { id: 'workload', descending: true });
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <div className={styles.tableSide}>
      <TableFrame
        label={t('reps.teamsTable')}
        testId="teams-table"
        columns={table.columns}
        count={shown.length}
        rowAt={rowAt}
        rowKey={keyOf}
        sort={table.sort}
        onSort={table.sortBy}
        onActivate={(row) => onTeam(row.name)}
        empty={<EmptyState title={t('reps.empty.noTeams')} text={t('reps.empty.noTeamsText')} />}
      />
    </div>
  );
}

function useTeamColumns(): readonly TableColumn<TeamRow>[] {
  const t = useT();
  const format = useFormat();
  const { workload } = useOpened().settings;
  return useMemo(() => {
    const word = (id: 'manager' | 'region'): TableColumn<TeamRow> => ({
      id,
      title: t(`reps.column.${id}`),
      width: 128,
      value: (row) => row[id],
      cell: (row) => row[id] || <span className={styles.none}>–</span>,
    });
    type Sum = 'reps' | 'territories' | 'accounts' | 'workload' | 'capacity' | 'revenue';
    const sum = (id: Sum, title: string, write: (value: number) => string): TableColumn<TeamRow> => ({
      id,
      title,
      width: 104,
      align: 'end',
      value: (row) => row[id],
      cell: (row) => write(row[id]),
    });
    return [
      {
        id: 'name',
        title: t('reps.column.team'),
        width: 160,
        grow: true,
        value: (row) => row.name,
        cell: (row) => row.name || <span className={styles.none}>{t('reps.noTeam')}</span>,
      },
      word('manager'),
      word('region'),
      sum('reps', t('reps.column.reps'), format.integer),
      sum('territories', t('reps.column.territories'), format.integer),
      sum('accounts', t('reps.column.accounts'), format.integer),
      sum('workload', t('reps.column.hours'), format.hours),
      sum('capacity', t('reps.column.capacity'), format.hours),
      {
        id: 'utilisation',
        title: t('reps.column.utilisation'),
        width: 104,
        align: 'end',
        value: (row) => row.utilisation,
        cell: (row) => <UtilisationMark value={row.utilisation} before={null} settings={workload} />,
      },
      sum('revenue', t('reps.column.revenue'), format.compactMoney),
    ];
  }, [t, format, workload]);
}
