import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { BalanceMeasure, BalanceSettings, MEASURES } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { FormRow } from '@/ui/form/row';
import { DraftSection } from './draft-section';
import styles from './settings.module.css';

export function BalanceSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  return (
    <DraftSection
      title={t('settings.section.balance')}
      lead={t('settings.balance.lead')}
      schema={BalanceSettings}
      stored={settings.balance}
      resets={['balance']}
      change={(balance) => ({ balance })}
    >
      {(draft) => (
        <>
          <FormRow label={t('balance.setting.measure')}>
            <Select
              size="small"
              className={styles.select}
              aria-label={t('balance.setting.measure')}
              value={draft.value.measure}
              options={BalanceMeasure.options.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
              onChange={(measure) => draft.set(['measure'], measure)}
            />
          </FormRow>
          <FormRow label={t('balance.setting.target')} help={t(`balance.setting.targetHelp.${draft.value.target}`)}>
            <Segmented
              size="small"
              aria-label={t('balance.setting.target')}
              value={draft.value.target}
              options={BalanceSettings.shape.target.options.map((value) => ({
                value,
                label: t(`balance.setting.targets.${value}`),
              }))}
              onChange={(target) => draft.set(['target'], target)}
            />
          </FormRow>
          <NumberField
            draft={draft}
            path={['band']}
            label={t('settings.balance.band')}
            help={t('settings.balance.bandHelp')}
            scale={100}
            unit="%"
          />
          <h3>{t('settings.balance.weights')}</h3>
          <p className={styles.lead}>{t('settings.balance.weightsHelp')}</p>
          {MEASURES.map((measure) => (
            <NumberField
              key={measure}
              draft={draft}
              path={['indexWeights', measure]}
              label={t(`term.measure.${measure}`)}
            />
          ))}
        </>
      )}
    </DraftSection>
  );
}
