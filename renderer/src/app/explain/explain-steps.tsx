import type { ReactNode } from 'react';
import type { ExplainStep } from '@shared/contract/accounts';
import { explainParams } from '@shared/wording/explain-params';
import { useCodeText, useT } from '@/i18n/use-t';
import { usePreferences } from '../state/preferences';
import styles from './explain.module.css';

interface Props {
  readonly steps: readonly ExplainStep[];
  /** What each rule made of it, below the step of the rules. */
  readonly rules?: ReactNode;
}

/** The precedence from lock to pool, step by step: which decided, and why the others did not. */
export function ExplainSteps({ steps, rules }: Props): ReactNode {
  const t = useT();
  const code = useCodeText();
  const locale = usePreferences((s) => s.preferences.locale);
  return (
    <ol className={styles.steps} data-testid="explain-steps">
      {steps.map((step) => (
        <li key={step.step} className={styles.step} data-applied={step.applied || undefined} data-step={step.step}>
          <span
            role="img"
            className={styles.mark}
            aria-label={step.applied ? t('accounts.step.applied') : t('accounts.step.skipped')}
          >
            {step.applied ? '●' : '○'}
          </span>
          <span>{step.step === 'none' ? t('term.pool') : t(`term.causes.${step.step}`)}</span>
          <span>
            {code('accounts.explain', step.code, explainParams(step, locale))}
            {step.step === 'rule' && rules}
          </span>
        </li>
      ))}
    </ol>
  );
}
