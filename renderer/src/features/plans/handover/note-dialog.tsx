import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { HandoverRow } from '@shared/contract/handover';
import type { PlanId } from '@shared/model/ids';
import { api } from '@/app/api';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';

interface Props {
  readonly planId: PlanId;
  readonly row: HandoverRow;
  onClose(saved: boolean): void;
}

/** A note for the one who takes over, with its reason; an empty one takes the former back. */
export function NoteDialog({ planId, row, onClose }: Props): ReactNode {
  const t = useT();
  const [note, setNote] = useState(row.note);
  const [reason, setReason] = useState(row.noteReason);

  async function save(): Promise<void> {
    try {
      await api('handover.note', { planId, account: row.account, note: note.trim(), reason: reason.trim() });
      onClose(true);
    } catch (error) {
      notifyFailure('handover.failed.note', error);
    }
  }

  return (
    <Modal
      open
      title={t('handover.noteTitle', { name: row.name })}
      onCancel={() => onClose(false)}
      footer={
        <Button
          type="primary"
          disabled={reason.trim() === ''}
          onClick={() => void save()}
          data-testid="save-handover-note"
        >
          {t('handover.save')}
        </Button>
      }
    >
      <Input.TextArea
        autoFocus
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        value={note}
        placeholder={t('handover.notePlaceholder')}
        aria-label={t('handover.column.note')}
        data-testid="handover-note-text"
        onChange={(event) => setNote(event.target.value)}
      />
      <Input
        maxLength={2000}
        style={{ marginTop: 8 }}
        value={reason}
        placeholder={t('handover.reasonPlaceholder')}
        aria-label={t('handover.column.noteReason')}
        data-testid="handover-note-reason"
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
