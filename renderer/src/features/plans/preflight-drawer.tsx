import { Alert, Button, Drawer, Spin } from 'antd';
import type { PlanMeta } from '@shared/model/plan';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { failureText } from '@/ui/failure';
import { PreflightList } from './preflight-list';
import { usePreflight } from './use-preflight';

interface PreflightDrawerProps {
  readonly meta: PlanMeta;
  readonly onClose: () => void;
}

/** The check list before a plan is put in force, and the button that does it. */
export function PreflightDrawer({ meta, onClose }: PreflightDrawerProps) {
  const t = useT();
  const { plans } = useOpened();
  const { items, failure, busy, activate } = usePreflight(meta, onClose);
  const replaced = plans.find((p) => p.state === 'active');
  const blocked = items === null || items.some((item) => item.severity === 'blocking');
  return (
    <Drawer
      open
      size={440}
      title={t('plans.preflightTitle', { plan: meta.name })}
      onClose={onClose}
      // Clear of the line in which news are told.
      styles={{ footer: { paddingBottom: 'calc(var(--statusbar) + 8px)' } }}
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
