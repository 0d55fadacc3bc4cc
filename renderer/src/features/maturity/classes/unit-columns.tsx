import { Checkbox } from 'antd';
import { useMemo } from 'react';
import { MATURITY_INPUTS } from '@shared/model/maturity';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import type { TableColumn } from '@/ui/table/column';
import { writeInput } from '../input-format';
import styles from '../maturity.module.css';
import { ScoreBars } from './score-bars';
import type { UnitRow } from './unit-rows';

type Column = TableColumn<UnitRow>;

export interface Picking {
  readonly picked: ReadonlySet<string>;
  /** Whether every row shown is picked. */
  readonly all: boolean;
  toggle(code: string): void;
  toggleAll(): void;
}

/** @param changing whether thresholds are being tried that move any unit */
export function useUnitColumns(picking: Picking, changing: boolean): readonly Column[] {
  const t = useT();
  const format = useFormat();
  return useMemo(
    () => [
      pickColumn(t, picking),
      ...unitColumns(t),
      ...(changing ? [nextColumn(t)] : []),
      ...inputColumns(t, format),
      ...reasonColumns(t, format),
    ],
    [t, format, picking, changing],
  );
}

function pickColumn(t: Translate, { picked, all, toggle, toggleAll }: Picking): Column {
  return {
    id: 'pick',
    title: t('maturity.column.select'),
    heading: (
      <Checkbox
        checked={all}
        indeterminate={!all && picked.size > 0}
        aria-label={t('maturity.column.selectAll')}
        onChange={toggleAll}
      />
    ),
    width: 40,
    align: 'center',
    sortable: false,
    value: (row) => (picked.has(row.code) ? 1 : 0),
    cell: (row) => (
      <Checkbox
        checked={picked.has(row.code)}
        aria-label={t('maturity.column.selectUnit', { name: row.name })}
        onClick={(event) => event.stopPropagation()}
        onChange={() => toggle(row.code)}
      />
    ),
  };
}

function unitColumns(t: Translate): readonly Column[] {
  return [
    {
      id: 'name',
      title: t('maturity.column.name'),
      width: 140,
      grow: true,
      searchable: true,
      value: (row) => row.name,
      cell: (row) => <span title={row.name}>{row.name}</span>,
    },
    {
      id: 'code',
      title: t('maturity.column.code'),
      width: 80,
      searchable: true,
      optional: 'shown',
      rank: 1,
      value: (row) => row.code,
      cell: (row) => <span className={styles.muted}>{row.code}</span>,
    },
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
  return MATURITY_INPUTS.map((input) => ({
    id: input,
    title: t(`maturity.column.${input}`),
    help: t(`maturity.inputHelp.${input}`),
    width: 96,
    align: 'end' as const,
    optional: 'shown' as const,
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
      value: ({ record }) => names(record.decidedBy),
      cell: ({ record }) => <span title={names(record.decidedBy)}>{names(record.decidedBy)}</span>,
    },
    {
      id: 'missing',
      title: t('maturity.column.missing'),
      width: 120,
      optional: 'shown',
      rank: 2,
      value: ({ record }) => names(record.missing),
      cell: ({ record }) => (
        <span className={styles.muted} title={names(record.missing)}>
          {names(record.missing)}
        </span>
      ),
    },
  ];
}
