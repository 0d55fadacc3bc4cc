import { Button } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { z } from 'zod';
import type { WorkspaceSettings } from '@shared/model/settings';
import { api } from '@/app/api';
import { useSession } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { type Draft, useDraft } from '@/ui/form/use-draft';
import { notify, notifyFailure } from '@/ui/notify';
import styles from './settings.module.css';

interface Props<T> {
  readonly title: string;
  readonly lead?: string;
  readonly schema: z.ZodType<T>;
  readonly stored: T;
  /** Sections of the workspace's settings that "reset" puts back. */
  readonly resets: readonly (keyof WorkspaceSettings)[];
  change(value: T): Partial<WorkspaceSettings>;
  children(draft: Draft<T>): ReactNode;
}

/** A form over one part of the settings: judged as typed, saved as a whole, put back to defaults. */
export function DraftSection<T>({ title, lead, schema, stored, resets, change, children }: Props<T>): ReactNode {
  const t = useT();
  const draft = useDraft(schema, stored);
  const [busy, setBusy] = useState(false);
  const { valid, changed } = draft;

  function run(work: () => Promise<unknown>): void {
    setBusy(true);
    work()
      .then(
        () => notify({ tone: 'success', text: 'settings.saved' }),
        (error: unknown) => notifyFailure('settings.notSaved', error),
      )
      .finally(() => setBusy(false));
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (valid !== null && changed) run(() => useSession.getState().updateSettings(change(valid)));
  }

  async function reset(): Promise<void> {
    draft.reset();
    for (const section of resets) await api('settings.reset', { section });
  }

  return (
    <form className={styles.section} aria-label={title} onSubmit={onSubmit}>
      <h2>{title}</h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children(draft)}
      <footer className={styles.foot}>
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={valid === null || !changed}
          data-testid="save-settings"
        >
          {t('settings.save')}
        </Button>
        <Button disabled={!changed} onClick={draft.reset}>
          {t('settings.discard')}
        </Button>
        <Button type="text" disabled={busy} data-testid="reset-settings" onClick={() => run(reset)}>
          {t('settings.reset')}
        </Button>
      </footer>
    </form>
  );
}
