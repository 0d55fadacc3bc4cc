import { useMemo } from 'react';
import { RANKED } from '@shared/rules/tier';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { identityColumns } from '../identity-columns';
import styles from '../maturity.module.css';
import type { TierRow } from './tier-rows';

type Column = TableColumn<TierRow>;

/** @param changing whether weights or cut-offs are being tried */
export function useTierColumns(changing: boolean): readonly Column[] {
  const t = useT();
  const format = useFormat();
  return useMemo(
    () => [
      ...identityColumns<TierRow>(t, { title: t('maturity.tiers.account'), width: 160, rank: 3 }),
      ...tierColumns(t, format, changing),
      ...inputs(t, format),
    ],
    [t, format, changing],
  );
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
