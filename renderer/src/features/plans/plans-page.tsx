import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { PlanId } from '@shared/model/ids';
import { useDialogs } from '@/app/state/dialogs';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { PlanDetail } from './plan-detail';
import { PlanList } from './plan-list';
import styles from './plans.module.css';
import { useReadPlans } from '@/app/state/use-read-plans';

/** All plans at the left; at the right what the chosen one would change, and its history. */
export function PlansPage() {
  const t = useT();
  const { plan, plans } = useOpened();
  const show = useDialogs((s) => s.show);
  const [chosen, setChosen] = useState<PlanId | null>(null);
  // A plan that has just been forked or opened is the one to look at.
  useEffect(() => setChosen(null), [plan.meta.id]);
  const read = useReadPlans();
  const meta = plans.find((p) => p.id === chosen) ?? plan.meta;
  return (
    <div className={styles.page}>
      <PageHead
        title={t('plans.title')}
        text={t('plans.lead')}
        actions={
          <Button icon={<PlusOutlined />} onClick={() => show('newPlan')} data-testid="plan-new">
            {t('plans.newPlan')}
          </Button>
        }
      />
      <div className={styles.split}>
        <PlanList plans={plans} read={read} chosen={meta.id} onChoose={setChosen} />
        <PlanDetail key={meta.id} meta={meta} plan={read.get(meta.id) ?? null} />
      </div>
    </div>
  );
}
