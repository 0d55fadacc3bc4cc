import type { ReactNode } from 'react';
import type { ConflictCase } from '@shared/contract/conflicts';
import { useT } from '@/i18n/use-t';
import styles from '../conflicts.module.css';
import type { DeskWords } from '../use-words';

interface Props {
  readonly trace: ConflictCase['suggestion']['trace'];
  readonly words: DeskWords;
}

/** Every ground of the policy as it was tried, in order: for whom it speaks, and which one decided. */
export function PolicyTrace({ trace, words }: Props): ReactNode {
  const t = useT();
  const { format, repName } = words;
  return (
    <ol className={styles.trace} data-testid="case-trace">
      {trace.map(({ ground, outcome, reps, facts }) => (
        <li key={ground} data-outcome={outcome}>
          <b>{t(`conflict.ground.${ground}`)}</b>
          <span>{t(`conflicts.trace.${outcome}`, { reps: reps.map(repName).join(t('shell.listSeparator')) })}</span>
          {facts.days !== undefined && <span className={styles.quiet}>{t('conflicts.trace.work', facts)}</span>}
          {typeof facts.since === 'string' && typeof facts.until === 'string' && (
            <span className={styles.quiet}>
              {t('conflicts.trace.since', { since: format.date(facts.since), until: format.date(facts.until) })}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
