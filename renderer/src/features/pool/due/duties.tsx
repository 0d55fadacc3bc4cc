import type { ReactNode } from 'react';
import type { RepDuty } from '@shared/contract/pool-lists';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from '../pool.module.css';
import { useRepName } from '../use-pool';

interface Props {
  readonly reps: readonly RepDuty[];
  readonly chosen: string | null;
  onChoose(rep: string | null): void;
}

const COLUMNS = [
  ['open', 'contactsOpen'],
  ['contactsLate', 'contactsLate'],
  ['soon', 'followUpsSoon'],
  ['overdue', 'followUpsOverdue'],
  ['never', 'never'],
  ['held', 'held'],
] as const;

/** A line a rep: what is open, late, coming and overdue; a click shows that rep's alone. */
export function Duties({ reps, chosen, onChoose }: Props): ReactNode {
  const t = useT();
  const nameOf = useRepName();
  const { settings } = useOpened();
  const most = settings.policy.heldAtMost;
  const sorted = reps.toSorted((a, b) => b.followUpsOverdue + b.contactsOpen - a.followUpsOverdue - a.contactsOpen);
  return (
    <table className={styles.duties} data-testid="duties" aria-label={t('pool.due.byRep')}>
      <thead>
        <tr>
          <th scope="col">{t('pool.due.rep')}</th>
          {COLUMNS.map(([key]) => (
            <th key={key} scope="col" title={key === 'held' ? t('pool.help.held', { limit: most }) : undefined}>
              {t(`pool.due.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((duty) => (
          <tr
            key={duty.rep}
            data-rep={duty.rep}
            aria-selected={duty.rep === chosen}
            onClick={() => onChoose(duty.rep === chosen ? null : duty.rep)}
          >
            <th scope="row">
              <button type="button" aria-pressed={duty.rep === chosen}>
                {nameOf(duty.rep)}
              </button>
            </th>
            {COLUMNS.map(([key, figure]) => (
              <td key={key} className={duty[figure] === 0 ? styles.muted : undefined}>
                {duty[figure]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
