import { Alert, Button, Drawer, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { PreflightItem } from '@shared/contract/plans';
import type { PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { useOpened, useSession } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { type Failure, failureOf, failureText } from '@/ui/failure';
import { notify } from '@/ui/notify';
import { PreflightList } from './preflight-list';

interface PreflightDrawerProps {
  readonly meta: PlanMeta;
  readonly onClose: () => void;
}

/** The check list before a plan is put in force, and the button that does it. */
export function PreflightDrawer({ meta, onClose }: PreflightDrawerProps) {
  const t = useT();
  const { plans } = useOpened();
  const [items, setItems] = useState<readonly PreflightItem[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const replaced = plans.find((p) => p.state === 'active');
  const blocked = items === null || items.some((item) => item.severity === 'blocking');
  useEffect(() => {
    let gone = false;
    api('plan.preflight', { planId: meta.id }).then(
      (list) => !gone && setItems(list),
      (error: unknown) => !gone && setFailure(failureOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [meta.id]);

  async function activate(): Promise<void> {
    setBusy(true);
    try {
      await api('plan.activate', { planId: meta.id });
      await useSession.getState().refresh(['plans']);
      notify({ tone: 'success', text: 'plans.activated', params: { plan: meta.name } });
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
      setBusy(false);
    }
  }

  return (
    <Drawer
      open
      size={440}
      title={t('plans.preflightTitle', { plan: meta.name })}
      onClose={onClose}
      footer={
        <Button
          type="primary"
          block
          disabled={blocked}
          loading={busy}
          onClick={() => void activate()}
          data-testid="preflight-activate"
        >
          {t('plans.activateNow')}
        </Button>
      }
      data-testid="preflight"
    >
      {failure && (
        <Alert
          type="error"
          showIcon
          title={t('plans.failed.activate', { plan: meta.name })}
          description={failureText(failure)}
        />
      )}
      {items === null && !failure && <Spin />}
      {items && <PreflightList items={items} />}
      <p style={{ color: 'var(--muted)' }}>
        {replaced ? t('plans.activateReplaces', { plan: replaced.name }) : t('plans.activateFirst')}
      </p>
    </Drawer>
  );
}
