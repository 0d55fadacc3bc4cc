import { Checkbox } from 'antd';
import { useMemo } from 'react';
import { RANKED } from '@shared/rules/tier';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import styles from '../maturity.module.css';
import type { TierRow } from './tier-rows';

type Column = TableColumn<TierRow>;

export function useTierColumns(
  picked: ReadonlySet<string>,
  toggle: (code: string) => void,
  changing: boolean,
): readonly Column[] {
  const t = useT();
  const format = useFormat();
  return useMemo(
    () => [pickColumn(t, picked, toggle), ...identity(t), ...tierColumns(t, format, changing), ...inputs(t, format)],
    [t, format, picked, toggle, changing],
  );
}

function pickColumn(t: Translate, picked: ReadonlySet<string>, toggle: (code: string) => void): Column {
  return {
    id: 'pick',
    title: t('maturity.column.select'),
    heading: <span aria-hidden />,
    width: 36,
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

function identity(t: Translate): readonly Column[] {
  return [
    {
      id: 'name',
      title: t('maturity.tiers.account'),
      width: 160,
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
      rank: 3,
      value: (row) => row.code,
      cell: (row) => <span className={styles.muted}>{row.code}</span>,
    },
  ];
}

function tierColumns(t: Translate, format: Format, changing: boolean): readonly Column[] {
  const tier: Column = {
    id: 'tier',
    title: t('term.tier.title'),
    width: 84,
    value: (row) => t(`term.tier.${row.now}`),
    cell: (row) => (
      <span title={row.override ? t('maturity.overridden', { reason: row.override.reason }) : undefined}>
        {t(`term.tier.${row.now}`)}
        {changing && row.next !== row.now && <b className={styles.hand}> → {t(`term.tier.${row.next}`)}</b>}
        {row.override && (
          <span aria-hidden className={styles.hand}>
            {' '}
            ✎
          </span>
        )}
      </span>
    ),
  };
  return [
    tier,
    {
      id: 'score',
      title: t('maturity.tiers.score'),
      help: t('maturity.tiers.scoreHelp'),
      width: 72,
      align: 'end',
      value: (row) => row.score,
      cell: (row) => <b>{format.decimal(row.score, 3)}</b>,
    },
  ];
}

/** Each input with its rank, which is what the score is made of. */
function inputs(t: Translate, format: Format): readonly Column[] {
  const write = (name: (typeof RANKED)[number], value: number): string =>
    name === 'revenue' || name === 'potential' ? format.compactMoney(value) : format.signedPercent(value, 1);
  return [
    ...RANKED.map(
      (name, k): Column => ({
        id: name,
        title: t(`settings.tier.${name}`),
        help: t('maturity.tiers.rankHelp'),
        width: 124,
        align: 'end',
        optional: 'shown',
        // Money weighs most, and stays longest.
        rank: name === 'revenue' || name === 'potential' ? 0 : 1,
        value: (row) => row[name],
        cell: (row) => {
          const value = row[name];
          const rank = row.ranks[k];
          if (value === null || rank === null) return '–';
          return (
            <>
              {write(name, value)} <span className={styles.rank}>{format.percent(rank, 0)}</span>
            </>
          );
        },
      }),
    ),
    {
      id: 'strategic',
      title: t('settings.tier.strategic'),
      width: 72,
      optional: 'shown',
      rank: 2,
      value: (row) => (row.strategic ? 1 : 0),
      cell: (row) => (row.strategic ? '★' : ''),
    },
  ];
}
