import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { WorkspaceSettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { useOpened } from '@/app/state/session';
import type { TextKey } from '@/i18n/resources';
import { useT } from '@/i18n/use-t';
import type { Draft } from '@/ui/form/use-draft';
import { keepSettings } from './keep-settings';
import styles from './ramps/ramps.module.css';

type Rule = 'maturity' | 'tier';

const TELLING = {
  maturity: { done: 'maturity.ramps.saved', failed: 'maturity.notSavedRamps' },
  tier: { done: 'maturity.tiers.saved', failed: 'maturity.tiers.notSaved' },
} as const satisfies Record<Rule, Record<'done' | 'failed', TextKey>>;

interface Props<R extends Rule> {
  readonly rule: R;
  readonly draft: Draft<WorkspaceSettings[R]>;
  /** What the buttons are called in tests. */
  readonly testId: string;
  onSaved(): void;
}

/** Uses a rule as it stands in the draft, drops the draft, or tries the defaults like any other edit. */
export function RuleFoot<R extends Rule>({ rule, draft, testId, onSaved }: Props<R>): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const [busy, setBusy] = useState(false);
  const { valid, changed } = draft;

  async function save(value: WorkspaceSettings[R]): Promise<void> {
    setBusy(true);
    const kept = await keepSettings({ [rule]: value }, TELLING[rule]);
    setBusy(false);
    if (kept) onSaved();
  }

  return (
    <footer className={styles.foot}>
      <Button
        type="primary"
        loading={busy}
        disabled={valid === null || !changed}
        data-testid={`save-${testId}`}
        onClick={() => valid && void save(valid)}
      >
        {t('maturity.ramps.save')}
      </Button>
      <Button disabled={!changed} data-testid={`discard-${testId}`} onClick={draft.reset}>
        {t('maturity.ramps.cancel')}
      </Button>
      <span className={styles.spring} />
      <Button
        type="text"
        data-testid={`reset-${testId}`}
        onClick={() => draft.setAll(defaultSettings(settings.asOf)[rule])}
      >
        {t('maturity.ramps.reset')}
      </Button>
    </footer>
  );
}
