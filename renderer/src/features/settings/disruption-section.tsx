import type { ReactNode } from 'react';
import { DisruptionSettings } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { DraftSection } from './draft-section';

export function DisruptionSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  return (
    <DraftSection
      title={t('settings.section.disruption')}
      lead={t('settings.disruption.lead')}
      schema={DisruptionSettings}
      stored={settings.disruption}
      resets={['disruption']}
      change={(disruption) => ({ disruption })}
    >
      {(draft) => (
        <>
          <NumberField
            draft={draft}
            path={['longRelationshipYears']}
            label={t('settings.disruption.years')}
            help={t('settings.disruption.yearsHelp')}
            unit={t('settings.unit.years')}
          />
          <NumberField
            draft={draft}
            path={['revenueAtRisk', 0]}
            label={t('settings.disruption.riskLow')}
            scale={100}
            unit="%"
          />
          <NumberField
            draft={draft}
            path={['revenueAtRisk', 1]}
            label={t('settings.disruption.riskHigh')}
            help={t('settings.disruption.riskHelp')}
            scale={100}
            unit="%"
          />
        </>
      )}
    </DraftSection>
  );
}
