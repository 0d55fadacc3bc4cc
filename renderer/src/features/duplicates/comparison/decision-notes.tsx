import type { ReactNode } from 'react';
import type { MergedDecision } from '@shared/contract/duplicates';
import { useT } from '@/i18n/use-t';
import { Section } from '@/ui/section';
import styles from '../duplicates.module.css';

/** What becomes of decisions that plans have made on the record that goes. */
export function DecisionNotes({ decisions }: { readonly decisions: readonly MergedDecision[] }): ReactNode {
  const t = useT();
  if (decisions.length === 0) return null;
  return (
    <Section title={t('duplicates.decisions.title')}>
      <ul className={styles.notes} data-testid="merge-decisions">
        {decisions.map(({ planId, plan, kind, rep, otherRep, fate }) => (
          <li key={`${planId} ${kind}`} data-fate={fate}>
            {t(`duplicates.decisions.${fate}`, {
              plan,
              kind: t(`term.causes.${kind}`),
              rep: rep ?? t('term.pool'),
              otherRep: otherRep ?? t('term.pool'),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
