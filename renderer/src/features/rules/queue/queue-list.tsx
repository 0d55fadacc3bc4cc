import type { ReactNode } from 'react';
import type { RuleCoverage } from '@shared/contract/rules';
import { CAUSES, type Cause } from '@shared/model/decision';
import type { AllocationRule } from '@shared/model/rule';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useRulesState } from '@/app/rules/rules-state';
import type { Trying } from '../use-rule-preview';
import { FixedRow } from './fixed-row';
import styles from './queue.module.css';
import { RuleRow } from './rule-row';
import { useReorder } from './use-reorder';

const BEFORE = ['lock', 'ruling', 'exclusion', 'manual'] as const;

interface Props extends Trying {
  readonly children?: ReactNode;
}

/** The whole precedence as one list: what comes before the rules, the rules, and what is left after them. */
export function QueueList({ tried, coverage, rules, children }: Props): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const chosen = useRulesState((s) => s.chosen);
  const reorder = useReorder(rules);
  const causes = countsOf((tried?.evaluation ?? plan.evaluation).ownership.cause);
  const most = Math.max(1, ...[...coverage.values()].map((one) => one.matches));
  const known = new Map(rules.map((rule) => [rule.key, rule.name]));
  return (
    <div className={styles.queue} data-testid="rule-queue">
      <div className={styles.headings} aria-hidden="true">
        <span>{t('rules.queue.columns.rank')}</span>
        <span>{t('rules.queue.columns.rule')}</span>
        <span className={styles.end}>{t('rules.queue.columns.matches')}</span>
        <span>{t('rules.queue.columns.flow')}</span>
        <span>{t('rules.queue.columns.to')}</span>
      </div>
      <ol className={styles.list} aria-label={t('rules.queue.label')}>
        {BEFORE.map((step) => (
          <FixedRow key={step} step={step} count={causes[step]} />
        ))}
        {rules.map((rule, at) => (
          <RuleRow
            key={rule.key}
            rule={rule}
            at={at}
            coverage={coverage.get(rule.key) ?? null}
            most={most}
            chosen={rule.key === chosen || (chosen === null && at === 0)}
            pressed={rule.key === chosen}
            fault={faultWords(rule, coverage.get(rule.key), known)}
            reorder={reorder}
          />
        ))}
        {children && <li className={styles.between}>{children}</li>}
        <FixedRow step="geography" count={causes.geography} />
        <FixedRow step="none" count={causes.none} />
      </ol>
      <p className={styles.keys}>{t('rules.queue.keys')}</p>
    </div>
  );
}

/** What is wrong with a rule, and the rule above that has most to do with it. */
export interface FaultWords {
  readonly kind: NonNullable<RuleCoverage['fault']>;
  readonly count: number;
  readonly by: string;
  readonly lacking: NonNullable<RuleCoverage['lacking']>;
}

function faultWords(
  rule: AllocationRule,
  coverage: RuleCoverage | undefined,
  names: ReadonlyMap<string, string>,
): FaultWords | null {
  if (!coverage?.fault || !rule.enabled) return null;
  const { fault: kind, matches, reached, takenBefore, lacking } = coverage;
  const by = names.get(takenBefore[0]?.rule ?? '') ?? '';
  return { kind, count: kind === 'starved' ? reached : matches, by, lacking: lacking ?? 'nobody' };
}

function countsOf(causes: Uint8Array): Readonly<Record<Cause, number>> {
  const counts = new Array<number>(CAUSES.length).fill(0);
  for (const cause of causes) counts[cause]++;
  // Cast: one entry a cause, by construction.
  return Object.fromEntries(CAUSES.map((cause, k) => [cause, counts[k]])) as Record<Cause, number>;
}
