import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ConflictFilter } from '@shared/contract/conflicts';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { waiveAll } from './rule-case';

interface Props {
  readonly filter: ConflictFilter;
  readonly total: number;
  onClose(): void;
}

/** Waives all cases that are filtered, for one reason. */
export function WaiveDialog({ filter, total, onClose }: Props): ReactNode {
  const t = useT();
  const { plan } = useOpened();
  const planId = plan.meta.id;
  const [reason, setReason] = useState('');

  function submit(): void {
    const { state: _, ...narrowed } = filter;
    // Its progress shows at the lower right: nothing is left to wait for here.
    onClose();
    void waiveAll({ planId, filter: narrowed, reason: reason.trim() });
  }

  return (
    <Modal
      open
      title={t('conflicts.waive.title')}
      onCancel={onClose}
      footer={
        <Button type="primary" disabled={reason.trim() === ''} onClick={submit} data-testid="waive-submit">
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
