import { useMemo } from 'react';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { BalanceCompare } from './balance-compare';
import { DisruptionFigures } from './disruption-figures';
import { DealsPanel } from './handover/deals-panel';
import { HandoverPanel } from './handover/handover-panel';
import { MaturityMoved } from './maturity-moved';
import { MovedAccounts } from './moved-accounts';
import { disruptionOf } from './plan-figures';
import styles from './compare.module.css';
import { RepBars } from './rep-bars';

/** The plan beside the active one: what changes hands, for whom, and what the balance gains by it. */
export function CompareView({ plan }: { readonly plan: OpenPlan }) {
  const t = useT();
  const opened = useOpened();
  const { active, field, settings } = opened;
  const found = useMemo(() => disruptionOf(opened, plan), [opened, plan]);
  if (!active) return <EmptyState title={t('plans.compare.noActive')} text={t('plans.compare.noActiveText')} />;
  if (!found) {
    return (
      <div className={styles.view}>
        <EmptyState title={t('plans.compare.isActive')} text={t('plans.compare.isActiveText')} />
        <DealsPanel meta={plan.meta} />
      </div>
    );
  }
  return (
    <div className={styles.view} data-testid="compare">
      <DisruptionFigures found={found} settings={settings.disruption} />
      <div className={styles.columns}>
        <Panel title={t('plans.compare.byRep')} flush>
          <RepBars found={found} names={field.reps.name} />
        </Panel>
        <Panel title={t('plans.compare.balance')} flush>
          <BalanceCompare before={active} after={plan} />
        </Panel>
        <Panel title={t('plans.compare.byMaturity')} flush>
          <MaturityMoved found={found} />
        </Panel>
      </div>
      <MovedAccounts before={active} after={plan} moved={found.changedAccounts} />
      <HandoverPanel meta={plan.meta} />
    </div>
  );
}
