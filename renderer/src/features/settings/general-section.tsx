import { type ReactNode, useMemo } from 'react';
import { WorkspaceSettings } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { DayField } from '@/ui/form/day-field';
import { NumberField } from '@/ui/form/number-field';
import { TextField } from '@/ui/form/text-field';
import { DraftSection } from './draft-section';

const schema = WorkspaceSettings.pick({ asOf: true, currency: true, seaLinkKm: true });

export function GeneralSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const { asOf, currency, seaLinkKm } = settings;
  const stored = useMemo(() => ({ asOf, currency, seaLinkKm }), [asOf, currency, seaLinkKm]);
  return (
    <DraftSection
      title={t('settings.section.general')}
      schema={schema}
      stored={stored}
      // The day the data speaks of belongs to the data: there is no default for it.
      resets={['currency', 'seaLinkKm']}
      change={(value) => value}
    >
      {(draft) => (
        <>
          <DayField
            draft={draft}
            path={['asOf']}
            label={t('settings.general.asOf')}
            help={t('settings.general.asOfHelp')}
          />
          <TextField
            draft={draft}
            path={['currency']}
            label={t('settings.general.currency')}
            help={t('settings.general.currencyHelp')}
            maxLength={3}
          />
          <NumberField
            draft={draft}
            path={['seaLinkKm']}
            label={t('settings.general.seaLinkKm')}
            help={t('settings.general.seaLinkHelp')}
            unit={t('settings.unit.km')}
          />
        </>
      )}
    </DraftSection>
  );
}
