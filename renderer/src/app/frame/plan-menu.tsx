import { BranchesOutlined, DownOutlined, PlusOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import type { PlanId } from '@shared/model/ids';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { PlanStateTag } from '@/ui/plan-state-tag';
import { useDialogs } from '../state/dialogs';
import { useOpened, useSession } from '../state/session';
import { useView } from '../state/view';
import styles from './top-bar.module.css';

const PLAN = 'plan:';

/** The open plan with its state; below it the others, and the way to fork. */
export function PlanMenu() {
  const t = useT();
  const { plan, plans } = useOpened();
  const items: MenuProps['items'] = [
    ...plans
      .filter((p) => p.state !== 'archived' || p.id === plan.meta.id)
      .map((p) => ({ key: PLAN + p.id, label: p.name, extra: <PlanStateTag state={p.state} /> })),
    { type: 'divider' },
    { key: 'fork', label: t('action.plan.fork'), icon: <BranchesOutlined /> },
    { key: 'new', label: t('action.plan.new'), icon: <PlusOutlined /> },
    { key: 'all', label: t('shell.allPlans'), icon: <UnorderedListOutlined /> },
  ];
  const selectedKeys = [PLAN + plan.meta.id];
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys, onClick: ({ key }) => choose(key, plans) }}>
      <button type="button" className={styles.menu} aria-haspopup="menu" data-testid="plan-menu">
        <span className={styles.name}>{plan.meta.name}</span>
        <PlanStateTag state={plan.meta.state} />
        <DownOutlined className={styles.caret} />
      </button>
    </Dropdown>
  );
}

function choose(key: string, plans: readonly { readonly id: PlanId }[]): void {
  if (key === 'fork') useDialogs.getState().show('forkPlan');
  else if (key === 'new') useDialogs.getState().show('newPlan');
  else if (key === 'all') useView.getState().go('plans');
  else {
    const chosen = plans.find((p) => PLAN + p.id === key);
    if (!chosen) return;
    useSession
      .getState()
      .openPlan(chosen.id)
      .catch((error: unknown) => notifyFailure('shell.failed.openPlan', error));
  }
}
