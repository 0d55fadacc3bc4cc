import type { ReactNode } from 'react';
import type { Finding } from '@shared/duplicates/finding';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { Section } from '@/ui/section';
import styles from '../duplicates.module.css';

/** Bits that fill the whole bar. */
const FULL = 12;

/** What speaks for and against the pair, the heaviest first, each with its weight. */
export function EvidenceList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const t = useT();
  const code = useCodeText();
  const format = useFormat();
  const weighty = findings.filter(({ weight }) => Math.abs(weight) >= 0.05);
  return (
    <Section title={t('duplicates.evidence')}>
      <ul className={styles.evidence} data-testid="evidence">
        {weighty.map(({ code: finding, weight, amount }) => (
          <li key={finding} data-against={weight < 0 || undefined}>
            <span
              className={styles.weight}
              title={weight < 0 ? t('duplicates.evidenceAgainst') : t('duplicates.evidenceFor')}
            >
              <span style={{ width: `${Math.min(1, Math.abs(weight) / FULL) * 100}%` }} />
            </span>
            <span className={styles.bits}>
              {weight < 0 ? '−' : '+'}
              {format.decimal(Math.abs(weight), 1)}
            </span>
            <span>{code('duplicates.finding', finding, { amount: format.integer(amount) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
