import { type ReactNode, useMemo } from 'react';
import { successionRows } from '@shared/optimise/moves/succession-rows';
import type { TakeOver } from '@shared/optimise/moves/take-over';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './scenarios.module.css';
import { takerOf } from './taker-of';
import { useNamedUnits } from './use-named-units';
import type { Outcome } from './use-outcome';
import { UtilisationChange } from './utilisation-change';

interface Props {
  readonly outcome: Outcome;
  readonly succession: TakeOver;
}

/** Per territory left and territory that takes over: what goes, and how loaded its rep would be. */
export function SuccessionTable({ outcome, succession }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const named = useNamedUnits();
  const { index, plan } = useOpened();
  const { world, plain, supposed, evaluation } = outcome;
  const rows = useMemo(
    () => successionRows(world.field, index, succession, plan.evaluation, evaluation),
    [world, index, succession, plan, evaluation],
  );
  const { territories } = plan.snapshot;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('whatif.succession.taker')}</th>
          <th scope="col">{t('whatif.succession.units')}</th>
          <th scope="col" className={styles.number}>
            {t('whatif.orphans.accounts')}
          </th>
          <th scope="col" className={styles.number}>
            {t('term.measure.revenue')}
          </th>
          <th scope="col" className={styles.number}>
            {t('term.utilisation')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, to, units, accounts, revenue }) => {
          const rep = takerOf(world, to);
          return (
            <tr key={`${from} ${to}`} data-testid="succession-row">
              <th scope="row">
                <b>{world.field.reps.name[rep]}</b> <span className={styles.muted}>{territories[to].name}</span>
              </th>
              <td className={styles.wrap}>
                {territories[from].name} · {t('whatif.succession.count', { count: units.length })}{' '}
                <span className={styles.muted}>{named(units)}</span>
              </td>
              <td className={styles.number}>{format.integer(accounts)}</td>
              <td className={styles.number}>{format.compactMoney(revenue)}</td>
              <UtilisationChange was={plain.loads.at(rep)} now={supposed.loads.at(rep)} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
