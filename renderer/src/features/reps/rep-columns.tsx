import { type ReactNode, useMemo } from 'react';
import { useOpened } from '@/app/state/session';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { CellValue, TableColumn } from '@/ui/table/column';
import { UtilisationMark } from '@/ui/territory/utilisation-mark';
import styles from './reps.module.css';
import type { RepRow } from './use-reps';

type Column = TableColumn<RepRow>;
const MINOR = 100;

export function useRepColumns(): readonly Column[] {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  return useMemo(
    () => [
      ...whoColumns(t, format),
      ...loadColumns(t, format),
      {
        ...figure('utilisation', t('reps.column.utilisation'), 108, ({ load }) => load?.utilisation ?? null, String),
        help: t('reps.help.utilisation'),
        cell: ({ load }: RepRow) =>
          load && <UtilisationMark value={load.utilisation} before={null} settings={settings.workload} />,
      },
      ...goalColumns(t, format),
      ...tagColumns(t, format),
    ],
    [t, format, settings.workload],
  );
}

function text(id: string, title: string, width: number, read: (row: RepRow) => string, more: Partial<Column>): Column {
  return {
    id,
    title,
    width,
    searchable: true,
    value: read,
    cell: (row) => <span title={read(row)}>{read(row)}</span>,
    ...more,
  };
}

function figure(
  id: string,
  title: string,
  width: number,
  read: (row: RepRow) => number | null,
  write: (value: number) => string,
  more: Partial<Column> = {},
): Column {
  const cell = (row: RepRow): ReactNode => {
    const value = read(row);
    return value === null ? <span className={styles.none}>–</span> : write(value);
  };
  return { id, title, width, align: 'end', optional: 'shown', value: (row): CellValue => read(row), cell, ...more };
}

function whoColumns(t: Translate, format: Format): readonly Column[] {
  return [
    text('name', t('reps.column.name'), 132, ({ rep }) => rep.name, {
      grow: true,
      cell: ({ rep, active }) => (
        <span className={styles.who} data-left={!active || undefined} title={rep.name}>
          {rep.name}
          {!active && <span className={styles.leftTag}>{t('reps.left')}</span>}
        </span>
      ),
    }),
    text('code', t('reps.column.code'), 84, ({ rep }) => rep.code, { optional: 'shown', rank: 6 }),
    text('team', t('reps.column.team'), 116, ({ rep }) => rep.team || t('reps.noTeam'), { optional: 'shown' }),
    text('home', t('reps.column.home'), 104, ({ homeName }) => homeName || '–', { optional: 'shown', rank: 3 }),
    text('territories', t('reps.column.territories'), 150, ({ territories }) => format.list(territories) || '–', {
      optional: 'shown',
      rank: 1,
    }),
  ];
}

function loadColumns(t: Translate, format: Format): readonly Column[] {
  return [
    figure('accounts', t('reps.column.accounts'), 80, ({ load }) => load?.accounts ?? null, format.integer),
    figure('hours', t('reps.column.hours'), 96, ({ load }) => load?.workload ?? null, format.hours, {
      help: t('reps.help.hours'),
    }),
    figure('capacity', t('reps.column.capacity'), 96, ({ load }) => load?.capacity ?? null, format.hours, {
      help: t('reps.help.capacity'),
      rank: 2,
    }),
  ];
}

function goalColumns(t: Translate, format: Format): readonly Column[] {
  const money = format.compactMoney;
  return [
    figure('revenue', t('reps.column.revenue'), 96, ({ load }) => load?.revenue ?? null, money),
    figure(
      'target',
      t('reps.column.target'),
      96,
      ({ rep }) => rep.target,
      (value) => money(value * MINOR),
      {
        help: t('reps.help.target'),
        rank: 4,
      },
    ),
    figure('attained', t('reps.column.attained'), 96, attained, (value) => format.percent(value), {
      help: t('reps.help.attained'),
      rank: 4,
    }),
    figure('potential', t('reps.column.potential'), 96, ({ load }) => load?.potential ?? null, money, { rank: 7 }),
    figure('pipeline', t('reps.column.pipeline'), 96, ({ load }) => load?.pipeline ?? null, money, {
      help: t('reps.help.pipeline'),
      optional: 'hidden',
    }),
    figure('seniority', t('reps.column.seniority'), 72, ({ rep }) => rep.seniority, String, { rank: 5 }),
    figure('performance', t('reps.column.performance'), 92, ({ rep }) => rep.performance, String, {
      optional: 'hidden',
    }),
  ];
}

function tagColumns(t: Translate, format: Format): readonly Column[] {
  return (['industries', 'products', 'skills'] as const).map((id) =>
    text(id, t(`reps.column.${id}`), 128, ({ rep }) => format.list(rep[id]), {
      optional: id === 'skills' ? 'shown' : 'hidden',
      rank: 8,
    }),
  );
}

/** Revenue of the accounts they own ÷ target; null where there is none. */
function attained({ rep, load }: RepRow): number | null {
  return rep.target !== null && rep.target > 0 && load ? load.revenue / MINOR / rep.target : null;
}
