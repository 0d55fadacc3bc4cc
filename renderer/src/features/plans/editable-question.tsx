import { Modal } from 'antd';
import { useState } from 'react';
import { useEditableQuestion } from '@/app/state/ensure-editable';
import { forkAndOpen, freeName } from '@/app/state/fork-plan';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';

/** Somebody edits a plan that takes no edits: one click forks it, and the edit goes on there. */
export function EditableQuestion() {
  const t = useT();
  const answer = useEditableQuestion((s) => s.answer);
  const { plan, plans } = useOpened();
  const [busy, setBusy] = useState(false);
  if (!answer) return null;

  async function fork(): Promise<void> {
    if (!answer) return;
    setBusy(true);
    try {
      await forkAndOpen(plan.meta.id, freeName(t('plans.forkName', { plan: plan.meta.name }), plans));
      answer(true);
    } catch (error) {
      notifyFailure('plans.failed.fork', error, { plan: plan.meta.name });
      answer(false);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={440}
      title={t(`plans.fixed.${plan.meta.state === 'archived' ? 'archived' : 'active'}`)}
      onCancel={() => answer(false)}
      onOk={() => void fork()}
      okText={t('plans.forkToTry')}
      okButtonProps={{ loading: busy, autoFocus: true, 'data-testid': 'fork-to-try' }}
      cancelText={t('shell.cancel')}
    >
      {t('plans.fixed.text')}
    </Modal>
  );
}
