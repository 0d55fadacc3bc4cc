import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { HandoverSettings, OPEN_DEALS, type OpenDeals } from '@shared/model/handover';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { FormRow } from '@/ui/form/row';
import { DraftSection } from './draft-section';

/** What becomes of open deals when an account changes owner. */
export function HandoverSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  return (
    <DraftSection
      title={t('settings.section.handover')}
      lead={t('rulingPolicy.handoverLead')}
      schema={HandoverSettings}
      stored={settings.handover}
      resets={['handover']}
      change={(handover) => ({ handover })}
    >
      {(draft) => (
        <>
          <FormRow label={t('rulingPolicy.openDeals')}>
            <Segmented<OpenDeals>
              size="small"
              value={draft.value.openDeals}
              onChange={(openDeals) => draft.setAll({ openDeals })}
              options={OPEN_DEALS.map((value) => ({ value, label: t(`rulingPolicy.deals.${value}`) }))}
            />
          </FormRow>
          <NumberField
            draft={draft}
            path={['holdoutDays']}
            label={t('rulingPolicy.holdoutDays')}
            unit={t('rulingPolicy.days')}
          />
          <NumberField
            draft={draft}
            path={['leastProbability']}
            label={t('rulingPolicy.leastProbability')}
            scale={100}
            unit="%"
          />
        </>
      )}
    </DraftSection>
  );
}
