import type { ReactNode } from 'react';
import type { RuleCoverage } from '@shared/contract/rules';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { tip } from '@/ui/tip/tip';
import styles from './queue.module.css';

const SHOWN = 2;

/** To whom a rule gives most; all of them on hover. */
export function ToReps({ coverage }: { readonly coverage: RuleCoverage | null }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  if (!coverage || coverage.to.length === 0) return <span className={styles.to} />;
  const words = coverage.to.map(({ rep, accounts }) => {
    const at = index.rep.get(rep);
    return `${at === undefined ? rep : field.reps.name[at]} ${format.integer(accounts)}`;
  });
  const rest = words.length - SHOWN;
  return (
    <span className={styles.to} {...tip({ text: format.list(words) })}>
      {format.list(words.slice(0, SHOWN))}
      {rest > 0 && <span className={styles.rest}> {t('rules.queue.others', { count: rest })}</span>}
    </span>
  );
}
