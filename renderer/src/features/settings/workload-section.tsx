import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import { type Cadence, WorkloadSettings } from '@shared/model/settings';
import { TIERS } from '@shared/model/tier';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { MaturityGlyph } from '@/ui/maturity-glyph';
import { DraftSection } from './draft-section';
import styles from './settings.module.css';

const PARTS = ['visits', 'visitHours', 'paperworkHours'] as const satisfies (keyof Cadence)[];
type Part = (typeof PARTS)[number];

const UNITS = { visits: 'visits', visitHours: 'hours', paperworkHours: 'hours' } as const;

/** The cadence table tier × maturity, one figure of it at a time. */
export function WorkloadSection(): ReactNode {
  const t = useT();
  const { settings } = useOpened();
  const [part, setPart] = useState<Part>('visits');
  return (
    <DraftSection
      title={t('settings.section.workload')}
      lead={t('settings.workload.lead')}
      schema={WorkloadSettings}
      stored={settings.workload}
      resets={['workload']}
      change={(workload) => ({ workload })}
    >
      {(draft) => (
        <>
          <Segmented<Part>
            size="small"
            aria-label={t('settings.workload.show')}
            value={part}
            onChange={setPart}
            options={PARTS.map((value) => ({ value, label: t(`settings.workload.${value}`) }))}
          />
          <table className={styles.cadence} aria-label={t('settings.workload.table')}>
            <thead>
              <tr>
                <th>{t(`settings.unit.${UNITS[part]}`)}</th>
                {MATURITIES.map((maturity) => (
                  <th key={maturity}>
                    <MaturityGlyph maturity={maturity} label />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {TIERS.map((tier) => (
                <tr key={tier}>
                  <th scope="row">{t(`term.tier.${tier}`)}</th>
                  {MATURITIES.map((maturity) => (
                    <td key={`${part} ${maturity}`}>
                      <NumberField
                        bare
                        draft={draft}
                        path={['cadence', tier, maturity, part]}
                        step={part === 'visits' ? 1 : 0.25}
                        label={t('settings.workload.cell', {
                          tier: t(`term.tier.${tier}`),
                          maturity: t(`term.maturity.${maturity}`),
                          what: t(`settings.workload.${part}`),
                        })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </DraftSection>
  );
}
