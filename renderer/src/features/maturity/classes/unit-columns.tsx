import { useMemo } from 'react';
import { MATURITY_INPUTS } from '@shared/model/maturity';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import type { TableColumn } from '@/ui/table/column';
import { identityColumns } from '../identity-columns';
import { writeInput } from '../input-format';
import styles from '../maturity.module.css';
import { ScoreBars } from './score-bars';
import type { UnitRow } from './unit-rows';

type Column = TableColumn<UnitRow>;

/** Where there is little room the figures the thresholds are about stay longest, the first of them above all. */
const CODE = MATURITY_INPUTS.length + 1;

/** @param changing whether thresholds are being tried that move any unit */
export function useUnitColumns(changing: boolean): readonly Column[] {
  const t = useT();
  const format = useFormat();
  return useMemo(
    () => [
      ...unitColumns(t),
      ...(changing ? [nextColumn(t)] : []),
      ...inputColumns(t, format),
      ...reasonColumns(t, format),
    ],
    [t, format, changing],
  );
}

function unitColumns(t: Translate): readonly Column[] {
  return [
    ...identityColumns<UnitRow>(t, { title: t('maturity.column.name'), width: 140, rank: CODE }),
    {
      id: 'maturity',
      title: t('maturity.column.maturity'),
      width: 120,
      value: (row) => t(`term.maturity.${row.record.maturity}`),
      cell: ({ record }) => (
        <span
          title={record.override ? t('maturity.overridden', { reason: record.override.reason }) : undefined}
          className={styles.type}
        >
          <MaturityGlyph maturity={record.maturity} label />
          {record.override && (
            <span aria-hidden className={styles.hand}>
              ✎
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'scores',
      title: t('maturity.column.scores'),
      width: 128,
      sortable: false,
      optional: 'shown',
      value: () => null,
      cell: ({ record }) => <ScoreBars scores={record.scores} />,
    },
  ];
}

function nextColumn(t: Translate): Column {
  return {
    id: 'next',
    title: t('maturity.column.next'),
    width: 104,
    value: (row) => (row.next === null ? null : t(`term.maturity.${row.next}`)),
    cell: (row) =>
      row.next === null ? (
        ''
      ) : (
        <b>
          <MaturityGlyph maturity={row.next} label />
        </b>
      ),
  };
}

function inputColumns(t: Translate, format: Format): readonly Column[] {
  return MATURITY_INPUTS.map((input, k) => ({
    id: input,
    title: t(`maturity.column.${input}`),
    help: t(`maturity.inputHelp.${input}`),
    width: 96,
    align: 'end' as const,
    optional: 'shown' as const,
    rank: k + 1,
    value: (row: UnitRow) => row.record.inputs[input],
    cell: (row: UnitRow) => writeInput(input, row.record.inputs[input], format),
  }));
}

function reasonColumns(t: Translate, format: Format): readonly Column[] {
  const names = (inputs: UnitRow['record']['missing']): string =>
    format.list(inputs.map((i) => t(`maturity.input.${i}`)));
  return [
    {
      id: 'decidedBy',
      title: t('maturity.column.decidedBy'),
      width: 168,
      sortable: false,
      optional: 'shown',
      rank: CODE + 1,
      value: ({ record }) => names(record.decidedBy),
      cell: ({ record }) => <span title={names(record.decidedBy)}>{names(record.decidedBy)}</span>,
    },
    {
      id: 'missing',
      title: t('maturity.column.missing'),
      width: 120,
      optional: 'shown',
      rank: CODE + 2,
      value: ({ record }) => names(record.missing),
      cell: ({ record }) => (
        <span className={styles.muted} title={names(record.missing)}>
          {names(record.missing)}
        </span>
      ),
    },
  ];
}
