import { Button, Drawer, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { MATURITIES, type MaturityType } from '@shared/model/maturity';
import { MaturitySettings } from '@shared/model/settings';
import { api } from '@/app/api';
import { useOpened, useSession } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { useDraft } from '@/ui/form/use-draft';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { notifyFailure } from '@/ui/notify';
import styles from './ramps.module.css';
import { RampEditor } from './ramp-editor';
import { RampsEffect } from './ramps-effect';

interface Props {
  readonly list: readonly UnitMaturity[];
  onClose(): void;
}

const TYPES = MATURITIES.filter((m) => m !== 'unclassified');

/** The thresholds of the rule, with their effect on every unit shown before they are kept. */
export function RampsDrawer({ list, onClose }: Props): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const draft = useDraft(MaturitySettings, settings.maturity);
  const [type, setType] = useState<MaturityType>('growth');
  const [busy, setBusy] = useState(false);

  function keep(work: () => Promise<unknown>): void {
    setBusy(true);
    work()
      .then(onClose, (error: unknown) => notifyFailure('maturity.notSavedRamps', error))
      .finally(() => setBusy(false));
  }

  const { valid } = draft;
  return (
    <Drawer
      open
      size={560}
      title={t('maturity.ramps.title')}
      onClose={onClose}
      footer={
        <div className={styles.foot}>
          <Button disabled={busy} onClick={() => keep(() => api('settings.reset', { section: 'maturity' }))}>
            {t('maturity.ramps.reset')}
          </Button>
          <span className={styles.spring} />
          <Button onClick={onClose}>{t('maturity.ramps.cancel')}</Button>
          <Button
            type="primary"
            loading={busy}
            disabled={valid === null || !draft.changed}
            data-testid="save-thresholds"
            onClick={() => valid && keep(() => useSession.getState().updateSettings({ maturity: valid }))}
          >
            {t('maturity.ramps.save')}
          </Button>
        </div>
      }
    >
      <p className={styles.lead}>{t('maturity.ramps.lead')}</p>
      <RampsEffect list={list} settings={valid} />
      <Segmented<MaturityType>
        block
        value={type}
        onChange={setType}
        options={TYPES.map((value) => ({ value, label: <MaturityGlyph maturity={value} label /> }))}
      />
      {draft.value.ramps[type].map((ramp, i) => (
        <RampEditor key={`${type} ${ramp.input}`} draft={draft} type={type} at={i} />
      ))}
      <NumberField
        draft={draft}
        path={['minimumEvidence']}
        label={t('maturity.ramps.minimumEvidence')}
        help={t('maturity.ramps.minimumEvidenceHelp')}
        scale={100}
        unit="%"
      />
    </Drawer>
  );
}
