import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ConflictFilter } from '@shared/contract/conflicts';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { waiveCases } from './rule-case';

interface Props {
  readonly filter: ConflictFilter;
  readonly total: number;
  onClose(): void;
}

const PAGE = 2000;

/** Waives all cases that are filtered, for one reason. */
export function WaiveDialog({ filter, total, onClose }: Props): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const planId = plan.meta.id;
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    setBusy(true);
    try {
      const keys: string[] = [];
      while (keys.length < total) {
        const page = await api('conflicts.list', { planId, filter, offset: keys.length, limit: PAGE });
        if (page.rows.length === 0) break;
        keys.push(...page.rows.map(({ conflict }) => conflict.key));
      }
      if (await waiveCases({ planId, keys, reason: reason.trim() })) onClose();
    } catch (error) {
      notifyFailure('conflicts.failed.waive', error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      title={t('conflicts.waive.title')}
      onCancel={onClose}
      footer={
        <Button
          type="primary"
          loading={busy}
          disabled={reason.trim() === ''}
          onClick={() => void submit()}
          data-testid="waive-submit"
        >
          {t('conflicts.waive.submit', { count: total })}
        </Button>
      }
    >
      <p>{t('conflicts.waive.text', { count: total })}</p>
      <Input.TextArea
        autoFocus
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        value={reason}
        placeholder={t('conflicts.form.reasonPlaceholder')}
        aria-label={t('conflicts.form.reason')}
        data-testid="waive-reason"
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
