import { useMemo } from 'react';
import type { ConflictRow } from '@shared/contract/conflicts';
import { SEVERITIES } from '@shared/model/conflict';
import type { TableColumn } from '@/ui/table/column';
import styles from './conflicts.module.css';
import { SeverityMark } from './severity-mark';
import { useWords } from './use-words';
import { whatIsWrong } from './what';

export function useConflictColumns(): readonly TableColumn<ConflictRow>[] {
  const words = useWords();
  return useMemo(() => {
    const { t, format, subject, repName } = words;
    const what = ({ conflict, otherName }: ConflictRow): string => whatIsWrong(conflict, otherName, words);
    const parties = ({ conflict }: ConflictRow): string =>
      [...new Set(conflict.parties.map(({ rep }) => repName(rep)))].join(' / ');
    return [
      {
        id: 'severity',
        title: t('conflicts.filter.severity'),
        heading: '!',
        width: 34,
        align: 'center',
        sortable: false,
        value: ({ conflict }) => SEVERITIES.indexOf(conflict.severity),
        copy: ({ conflict }) => t(`conflict.severity.${conflict.severity}`),
        cell: ({ conflict }) => <SeverityMark severity={conflict.severity} />,
      },
      {
        id: 'type',
        title: t('conflicts.column.type'),
        width: 148,
        sortable: false,
        value: ({ conflict }) => t(`conflict.type.${conflict.type}`),
        cell: ({ conflict }) => t(`conflict.type.${conflict.type}`),
      },
      {
        id: 'subject',
        title: t('conflicts.column.subject'),
        width: 150,
        grow: true,
        sortable: false,
        value: subject,
        cell: (row) => <span title={subject(row)}>{subject(row)}</span>,
      },
      {
        id: 'what',
        title: t('conflicts.column.what'),
        width: 170,
        grow: true,
        sortable: false,
        value: what,
        cell: (row) => (
          <span className={styles.what} title={what(row)}>
            {what(row)}
          </span>
        ),
      },
      {
        id: 'parties',
        title: t('conflicts.column.parties'),
        width: 120,
        sortable: false,
        value: parties,
        cell: (row) => <span title={parties(row)}>{parties(row)}</span>,
      },
      {
        id: 'stake',
        title: t('conflicts.column.stake'),
        width: 84,
        align: 'end',
        sortable: false,
        value: ({ conflict }) => conflict.stake,
        cell: ({ conflict }) => (conflict.stake > 0 ? format.compactMoney(conflict.stake) : ''),
      },
    ];
  }, [words]);
}
