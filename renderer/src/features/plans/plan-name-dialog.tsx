import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useDialogs } from '@/app/state/dialogs';
import { createAndOpen, forkAndOpen, freeName } from '@/app/state/fork-plan';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { failureOf, failureText } from '@/ui/failure';
import { Field } from '@/ui/field';

/** Names a new plan: a fork of another, or one from nothing. */
export function PlanNameDialog({ fork }: { readonly fork: boolean }) {
  const t = useT();
  const { plan, plans } = useOpened();
  const { close, planId } = useDialogs();
  const base = plans.find((p) => p.id === planId) ?? plan.meta;
  const [name, setName] = useState(() =>
    freeName(fork ? t('plans.forkName', { plan: base.name }) : t('plans.newName'), plans),
  );
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>(undefined);

  async function create(): Promise<void> {
    const wanted = name.trim();
    if (wanted === '' || busy) return;
    setBusy(true);
    try {
      await (fork ? forkAndOpen(base.id, wanted) : createAndOpen(wanted));
      close();
    } catch (problem) {
      setError(failureText(failureOf(problem)));
      setBusy(false);
    }
  }

  return (
    <Modal
      open
      width={440}
      title={fork ? t('plans.forkTitle', { plan: base.name }) : t('plans.newTitle')}
      onCancel={close}
      onOk={() => void create()}
      okText={fork ? t('plans.fork') : t('plans.create')}
      okButtonProps={{ disabled: name.trim() === '', loading: busy, 'data-testid': 'plan-name-ok' }}
      cancelText={t('shell.cancel')}
    >
      <Field label={t('plans.name')} error={error} hint={fork ? t('plans.forkHint') : t('plans.newHint')}>
        <Input
          value={name}
          maxLength={120}
          autoFocus
          onFocus={(e) => e.currentTarget.select()}
          onChange={(e) => {
            setName(e.target.value);
            setError(undefined);
          }}
          onPressEnter={(e) => !e.nativeEvent.isComposing && void create()}
          data-testid="plan-name-input"
        />
      </Field>
    </Modal>
  );
}
