import type { ReactNode } from 'react';
import { type TierSettings, UsableTierSettings } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField, ProblemText } from '@/ui/form/number-field';
import type { Draft } from '@/ui/form/use-draft';
import { DraftSection } from './draft-section';

const WEIGHTS = [
  'revenue',
  'potential',
  'growth',
  'margin',
  'strategic',
] as const satisfies (keyof TierSettings['weights'])[];

export function TierSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  return (
    <DraftSection
      title={t('settings.section.tier')}
      lead={t('settings.tier.lead')}
      schema={UsableTierSettings}
      stored={settings.tier}
      resets={['tier']}
      change={(tier) => ({ tier })}
    >
      {(draft) => (
        <>
          <h3>{t('settings.tier.weights')}</h3>
          {WEIGHTS.map((name) => (
            <NumberField key={name} draft={draft} path={['weights', name]} label={t(`settings.tier.${name}`)} />
          ))}
          <Weightless draft={draft} />
          <NumberField
            draft={draft}
            path={['keyShare']}
            label={t('settings.tier.keyShare')}
            help={t('settings.tier.keyShareHelp')}
            scale={100}
            unit="%"
          />
          <NumberField draft={draft} path={['cumulative', 0]} label={t('settings.tier.endA')} scale={100} unit="%" />
          <NumberField draft={draft} path={['cumulative', 1]} label={t('settings.tier.endB')} scale={100} unit="%" />
        </>
      )}
    </DraftSection>
  );
}

function Weightless({ draft }: { readonly draft: Draft<TierSettings> }): ReactNode {
  const problem = draft.problemAt(['weights']);
  return problem && <ProblemText problem={problem} />;
}
