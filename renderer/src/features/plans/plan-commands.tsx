import {
  BlockOutlined,
  BranchesOutlined,
  CheckCircleOutlined,
  EnvironmentOutlined,
  ExportOutlined,
  InboxOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { useDialogs } from '@/app/state/dialogs';
import { useSession } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { showSideBySide } from '@/app/state/what-if';
import { useT } from '@/i18n/use-t';
import { ConfirmButton } from '@/ui/confirm-button';
import { notify, notifyFailure } from '@/ui/notify';
import { PlanStateTag } from '@/ui/plan-state-tag';
import styles from './plans.module.css';
import { PreflightDrawer } from './preflight-drawer';

/** The plan's name and what can be done with it. */
export function PlanCommands({ meta }: { readonly meta: PlanMeta }) {
  const t = useT();
  const show = useDialogs((s) => s.show);
  const [checking, setChecking] = useState(false);
  return (
    <div className={styles.commands}>
      <h2 className={styles.planName}>{meta.name}</h2>
      <PlanStateTag state={meta.state} />
      <span className={styles.spring} />
      <Button icon={<EnvironmentOutlined />} onClick={() => openOnMap(meta)} data-testid="plan-open">
        {t('plans.openOnMap')}
      </Button>
      <Button icon={<BlockOutlined />} onClick={() => showSideBySide(meta.id)} data-testid="plan-side-by-side">
        {t('plans.sideBySide')}
      </Button>
      <Button icon={<BranchesOutlined />} onClick={() => show('forkPlan', meta.id)} data-testid="plan-fork">
        {t('plans.fork')}
      </Button>
      <Button icon={<ExportOutlined />} onClick={() => show('export', meta.id)} data-testid="plan-export">
        {t('plans.export')}
      </Button>
      {meta.state === 'planning' && (
        <>
          <ConfirmButton
            icon={<InboxOutlined />}
            question={t('plans.archiveQuestion')}
            onConfirm={() => archive(meta)}
            testId="plan-archive"
          >
            {t('plans.archive')}
          </ConfirmButton>
          <Button
            type="primary"
            icon={<CheckCircleOutlined />}
            onClick={() => setChecking(true)}
            data-testid="plan-activate"
          >
            {t('plans.activate')}
          </Button>
        </>
      )}
      {checking && <PreflightDrawer meta={meta} onClose={() => setChecking(false)} />}
    </div>
  );
}

function openOnMap(meta: PlanMeta): void {
  useSession
    .getState()
    .openPlan(meta.id)
    .then(
      () => useView.getState().go('map'),
      (error: unknown) => notifyFailure('shell.failed.openPlan', error),
    );
}

function archive(meta: PlanMeta): void {
  api('plan.archive', { planId: meta.id })
    .then(async ({ ended }) => {
      await useSession.getState().refresh(['plans']);
      return ended;
    })
    .then(
      (count) => {
        const params = { plan: meta.name, count };
        if (count === 0) notify({ tone: 'success', text: 'plans.archived', params });
        else notify({ tone: 'info', text: 'plans.archivedRulings', params });
      },
      (error: unknown) => notifyFailure('plans.failed.archive', error, { plan: meta.name }),
    );
}
