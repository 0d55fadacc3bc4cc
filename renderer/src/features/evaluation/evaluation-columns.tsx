import { useMemo } from 'react';
import type { RepEvaluation } from '@shared/contract/evaluation';
import { EVALUATION_PARTS, type EvaluationPart } from '@shared/model/policy';
import { useOpened } from '@/app/state/session';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import styles from './evaluation.module.css';
import { TrendLine } from './trend-line';

type Column = TableColumn<RepEvaluation>;

export function useEvaluationColumns(periods: readonly string[]): readonly Column[] {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  return useMemo(() => {
    const nameOf = (row: RepEvaluation): string => field.reps.name[index.rep.get(row.rep) ?? -1] ?? row.rep;
    const teamOf = (row: RepEvaluation): string => field.reps.team[index.rep.get(row.rep) ?? -1] ?? '';
    return [
      {
        id: 'rep',
        title: t('evaluation.column.rep'),
        width: 96,
        grow: true,
        searchable: true,
        value: nameOf,
        cell: (row) => <span title={row.rep}>{nameOf(row)}</span>,
      },
      {
        id: 'team',
        title: t('evaluation.column.team'),
        width: 92,
        optional: 'shown',
        searchable: true,
        value: teamOf,
        cell: (row) => <span className={styles.muted}>{teamOf(row) || '–'}</span>,
      },
      {
        id: 'total',
        title: t('evaluation.column.total'),
        help: t('evaluation.help.total'),
        width: 68,
        align: 'end',
        value: (row) => row.total,
        cell: (row) => <b>{row.total === null ? '–' : format.decimal(row.total, 1)}</b>,
      },
      {
        id: 'bonus',
        title: t('evaluation.column.bonus'),
        width: 64,
        align: 'end',
        value: (row) => row.bonus,
        cell: (row) => (row.bonus === 0 ? '–' : `+${format.decimal(row.bonus, 0)}`),
      },
      ...EVALUATION_PARTS.map((part) => partColumn(part, t, format)),
      {
        id: 'trend',
        title: t('evaluation.column.trend'),
        help: t('evaluation.help.trend', {
          count: periods.length,
          from: periods.at(0) ?? '',
          to: periods.at(-1) ?? '',
        }),
        width: 104,
        sortable: false,
        value: (row) => row.trend.map((score) => (score === null ? '' : score.toFixed(0))).join(' '),
        cell: (row) => <TrendLine values={row.trend} periods={periods} />,
      },
    ];
  }, [t, format, field, index, periods]);
}

/** Score first, what it is made of after it. */
function partColumn(part: EvaluationPart, t: Translate, format: Format): Column {
  return {
    id: part,
    title: t(`evaluation.part.${part}`),
    help: t(`evaluation.help.${part}`),
    width: part === 'results' ? 212 : 124,
    align: 'end',
    value: (row) => row.parts[part],
    cell: (row) => {
      const score = row.parts[part];
      return (
        <span className={styles.part} data-part={part}>
          <span className={styles.muted}>{basis(row, part, t, format)}</span>
          <b>{score === null ? '–' : format.decimal(score, 0)}</b>
        </span>
      );
    },
  };
}

function basis(row: RepEvaluation, part: EvaluationPart, t: Translate, format: Format): string {
  if (part === 'results') {
    const sold = format.compactMoney(row.sold * 100);
    return row.target === null ? sold : `${sold} / ${format.compactMoney(row.target * 100)}`;
  }
  if (part === 'satisfaction') {
    return row.satisfaction === null
      ? t('evaluation.notGiven')
      : t('evaluation.mean', {
          mean: format.decimal(row.satisfaction.mean, 1),
          count: format.integer(row.satisfaction.count),
        });
  }
  const { good, of } = row[part];
  return of === 0 ? '' : t('evaluation.share', { good: format.integer(good), of: format.integer(of) });
}
