import { Tabs } from 'antd';
import type { PlanMeta } from '@shared/model/plan';
import type { OpenPlan } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { CompareView } from './compare-view';
import { HistoryView } from './history-view';
import { PlanCommands } from './plan-commands';
import { PlanFacts } from './plan-facts';
import styles from './plans.module.css';
import { RecordsView } from './records/records-view';

interface PlanDetailProps {
  readonly meta: PlanMeta;
  readonly plan: OpenPlan | null;
}

export function PlanDetail({ meta, plan }: PlanDetailProps) {
  const t = useT();
  return (
    <section className={styles.detail} aria-label={meta.name} data-testid="plan-detail">
      <PlanCommands meta={meta} />
      <PlanFacts meta={meta} />
      <Tabs
        items={[
          { key: 'compare', label: t('plans.compare.tab'), children: plan && <CompareView plan={plan} /> },
          {
            key: 'records',
            label: <span data-testid="records-tab">{t('plans.records.tab')}</span>,
            children: <RecordsView meta={meta} />,
          },
          { key: 'history', label: t('plans.history.tab'), children: <HistoryView meta={meta} /> },
        ]}
      />
    </section>
  );
}
