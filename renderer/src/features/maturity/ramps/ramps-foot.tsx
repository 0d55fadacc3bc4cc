import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { MaturitySettings } from '@shared/model/settings';
import { defaultSettings } from '@shared/rules/default-settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import type { Draft } from '@/ui/form/use-draft';
import { keepSettings } from '../keep-settings';
import styles from './ramps.module.css';

interface Props {
  readonly draft: Draft<MaturitySettings>;
  onSaved(): void;
}

/** Uses the thresholds as they stand, drops them, or tries the defaults like any other edit. */
export function RampsFoot({ draft, onSaved }: Props): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const [busy, setBusy] = useState(false);
  const { valid, changed } = draft;

  async function save(maturity: MaturitySettings): Promise<void> {
    setBusy(true);
    const kept = await keepSettings({ maturity }, { done: 'maturity.ramps.saved', failed: 'maturity.notSavedRamps' });
    setBusy(false);
    if (kept) onSaved();
  }

  return (
    <footer className={styles.foot}>
      <Button
        type="primary"
        loading={busy}
        disabled={valid === null || !changed}
        data-testid="save-thresholds"
        onClick={() => valid && void save(valid)}
      >
        {t('maturity.ramps.save')}
      </Button>
      <Button disabled={!changed} data-testid="discard-thresholds" onClick={draft.reset}>
        {t('maturity.ramps.cancel')}
      </Button>
      <span className={styles.spring} />
      <Button
        type="text"
        data-testid="reset-thresholds"
        onClick={() => draft.setAll(defaultSettings(settings.asOf).maturity)}
      >
        {t('maturity.ramps.reset')}
      </Button>
    </footer>
  );
}
