import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { tip } from '@/ui/tip/tip';
import styles from './rules.module.css';
import type { Tried, Trying } from './use-rule-preview';

const REASONS = 3;

/** Whether the plan is as its rules say, and what a run would do if not. */
export function Standing({ trying }: { readonly trying: Trying }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan } = useOpened();
  const part = useView((s) => s.rulesPart);
  const { tried, busy, rules } = trying;
  const { outcomes } = plan.snapshot;
  if (rules.length === 0 && outcomes.size === 0) return null;
  const differ = tried !== null && tried.preview.outcomes > 0;
  const kind =
    tried === null
      ? 'busy'
      : tried.draft
        ? 'draft'
        : !differ
          ? 'current'
          : rules.length === 0
            ? 'gone'
            : outcomes.size === 0
              ? 'neverRun'
              : 'stale';
  return (
    <div
      className={styles.standing}
      data-kind={kind}
      data-busy={busy || undefined}
      data-testid="rules-standing"
      role="status"
    >
      <span className={styles.dot} aria-hidden="true" />
      <span>
        {t(`rules.standing.${kind}`, {
          outcomes: format.integer(tried?.preview.outcomes ?? 0),
          moved: format.integer(tried?.disruption.moved.accounts ?? 0),
        })}
      </span>
      {differ && part === 'queue' && (
        <Button
          type="link"
          size="small"
          data-testid="rules-show-effect"
          onClick={() => useView.getState().openRules('effect')}
        >
          {t('rules.show')}
        </Button>
      )}
      {tried !== null && tried.preview.left.length > 0 && <LeftOut left={tried.preview.left} />}
      {plan.meta.state !== 'planning' && <span className={styles.fork}>{t('rules.standing.active')}</span>}
    </div>
  );
}

/** Accounts that a run left alone are told apart: they stand by a decision, whatever the rules say, until it is lifted. */
function LeftOut({ left }: { readonly left: Tried['preview']['left'] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const reasons = [...new Set(left.map(({ reason }) => reason))].slice(0, REASONS);
  return (
    <Button
      type="link"
      size="small"
      data-testid="rules-left"
      {...tip({ text: t('rules.left.tip', { reasons: format.list(reasons) }) })}
      onClick={() => useView.getState().showAccounts({ codes: left.map(({ account }) => account) })}
    >
      {t('rules.left.count', { count: format.integer(left.length) })}
    </Button>
  );
}
