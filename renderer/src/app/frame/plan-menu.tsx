import { BranchesOutlined, DownOutlined, PlusOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { Dropdown, type MenuProps } from 'antd';
import type { PlanId } from '@shared/model/ids';
import type { PlanMeta } from '@shared/model/plan';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { PlanStateTag } from '@/ui/plan-state-tag';
import { useDialogs } from '../state/dialogs';
import { usePart, useSession } from '../state/session';
import { useView } from '../state/view';
import styles from './top-bar.module.css';

const PLAN = 'plan:';

type Choice = Pick<PlanMeta, 'id' | 'name' | 'state'>;

let choices: readonly Choice[] = [];

/** The same list as long as it would say the same: an edit changes a plan's revision only. */
function choicesOf(plans: readonly PlanMeta[]): readonly Choice[] {
  const same =
    plans.length === choices.length &&
    plans.every(({ id, name, state }, i) => {
      const was = choices[i];
      return was.id === id && was.name === name && was.state === state;
    });
  if (!same) choices = plans.map(({ id, name, state }) => ({ id, name, state }));
  return choices;
}

/** The open plan with its state; below it the others, and the way to fork. */
export function PlanMenu() {
  const t = useT();
  const id = usePart((o) => o.plan.meta.id);
  const name = usePart((o) => o.plan.meta.name);
  const state = usePart((o) => o.plan.meta.state);
  const plans = usePart((o) => choicesOf(o.plans));
  const items: MenuProps['items'] = [
    ...plans
      .filter((p) => p.state !== 'archived' || p.id === id)
      .map((p) => ({ key: PLAN + p.id, label: p.name, extra: <PlanStateTag state={p.state} /> })),
    { type: 'divider' },
    { key: 'fork', label: t('action.plan.fork'), icon: <BranchesOutlined /> },
    { key: 'new', label: t('action.plan.new'), icon: <PlusOutlined /> },
    { key: 'all', label: t('shell.allPlans'), icon: <UnorderedListOutlined /> },
  ];
  const selectedKeys = [PLAN + id];
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys, onClick: ({ key }) => choose(key, plans) }}>
      <button type="button" className={styles.menu} aria-haspopup="menu" data-testid="plan-menu">
        <span className={styles.name}>{name}</span>
        <PlanStateTag state={state} />
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
