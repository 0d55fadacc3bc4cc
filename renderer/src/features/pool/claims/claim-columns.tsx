import type { ClaimRow } from '@shared/contract/pool-lists';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useOpened } from '@/app/state/session';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { accountColumns, dayColumn, pickColumn, textColumn } from '../columns';
import styles from '../pool.module.css';
import { useRepName } from '../use-pool';

type Column = TableColumn<ClaimRow>;

export function useClaimColumns(
  has: (account: string) => boolean,
  toggle: (account: string) => void,
): readonly Column[] {
  const t = useT();
  const format = useFormat();
  const nameOf = useRepName();
  const unitName = useUnitName();
  const { settings } = useOpened();
  return [
    pickColumn<ClaimRow>(t, has, toggle),
    ...accountColumns<ClaimRow>(t, format, unitName),
    textColumn('rep', t('pool.column.rep'), 84, (row) => nameOf(row.rep)),
    textColumn('owner', t('pool.column.owner'), 84, (row) => nameOf(row.owner) || t('term.pool'), {
      optional: 'shown',
      rank: 3,
    }),
    {
      ...textColumn<ClaimRow>('registered', t('pool.column.registered'), 116, (row) => row.registeredAt),
      cell: (row) => <span title={row.registeredAt}>{format.date(row.registeredAt.slice(0, 10))}</span>,
    },
    stateColumn(t, settings.policy.extendDays),
    dayColumn(format, 'protectedUntil', t('pool.column.protectedUntil'), (row) => row.standing.protectedUntil),
    {
      ...dayColumn<ClaimRow>(format, 'keptUntil', t('pool.column.keptUntil'), (row) => row.standing.keptUntil),
      help: t('pool.help.keptUntil'),
      cell: (row) =>
        row.standing.keptUntil === null ? (
          <span className={styles.muted}>{t('pool.noRecycle')}</span>
        ) : (
          format.date(row.standing.keptUntil)
        ),
    },
    contactColumn(t, format),
    textColumn('rivals', t('pool.column.rivals'), 84, (row) => format.list(row.rivals.map(nameOf))),
  ];
}

function stateColumn(t: Translate, days: number): Column {
  return {
    ...textColumn<ClaimRow>('state', t('pool.column.state'), 170, (row) => t(`pool.state.${row.standing.state}`)),
    grow: true,
    cell: ({ standing, ended }) => {
      const { state, warning, because } = standing;
      return (
        <>
          <span className={styles.state} data-state={state}>
            {ended && state === 'ended' ? t(`pool.ended.${ended.how}`) : t(`pool.state.${state}`)}
          </span>
          {warning && <span className={styles.warn}> {t(`pool.warning.${warning.what}`, { days: warning.days })}</span>}
          {because && <span className={styles.muted}> {t(`pool.because.${because}`, { days })}</span>}
          {ended && ended.reason !== '' && <span className={styles.muted}> {ended.reason}</span>}
        </>
      );
    },
  };
}

function contactColumn(t: Translate, format: Format): Column {
  return {
    id: 'contact',
    title: t('pool.column.contact'),
    width: 104,
    align: 'end',
    value: (row) => row.contact?.hoursLate ?? null,
    cell: ({ contact }) => {
      if (contact === null) return <span className={styles.muted}>–</span>;
      const late = contact.state === 'late' || contact.state === 'missed';
      return (
        <span className={late ? styles.warn : styles.muted} title={contact.made ?? contact.due}>
          {t(`pool.contact.${contact.state}`, { hours: format.integer(contact.hoursLate) })}
        </span>
      );
    },
  };
}
