import type { ReactNode } from 'react';
import { defaultCapacitySeconds } from '@shared/metrics/workload';
import { WorkloadSettings } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { DraftSection } from './draft-section';
import styles from './settings.module.css';

/** How far hours go: the road, the day, the year, and how full is healthy. */
export function CapacitySection(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  return (
    <DraftSection
      title={t('settings.section.capacity')}
      lead={t('settings.capacity.lead')}
      schema={WorkloadSettings}
      stored={settings.workload}
      resets={['workload']}
      change={(workload) => ({ workload })}
    >
      {(draft) => (
        <>
          <NumberField
            draft={draft}
            path={['detourFactor']}
            label={t('settings.capacity.detour')}
            help={t('settings.capacity.detourHelp')}
            unit={t('settings.unit.times')}
            step={0.1}
          />
          <NumberField
            draft={draft}
            path={['speedKmh']}
            label={t('settings.capacity.speed')}
            unit={t('settings.unit.kmh')}
            step={5}
          />
          <NumberField
            draft={draft}
            path={['capacity', 'hoursPerDay']}
            label={t('settings.capacity.hoursPerDay')}
            unit={t('settings.unit.hoursPerDay')}
            step={0.5}
          />
          <NumberField
            draft={draft}
            path={['capacity', 'breakHoursPerDay']}
            label={t('settings.capacity.breakHours')}
            unit={t('settings.unit.hoursPerDay')}
            step={0.5}
          />
          <NumberField
            draft={draft}
            path={['capacity', 'daysPerYear']}
            label={t('settings.capacity.days')}
            unit={t('settings.unit.days')}
          />
          <NumberField
            draft={draft}
            path={['capacity', 'fieldShare']}
            label={t('settings.capacity.fieldShare')}
            scale={100}
            unit="%"
          />
          {draft.valid && (
            <p className={styles.result}>
              {t('settings.capacity.result', { hours: format.hours(defaultCapacitySeconds(draft.valid)) })}
            </p>
          )}
          <NumberField
            draft={draft}
            path={['healthyUtilisation', 0]}
            label={t('settings.capacity.healthyLow')}
            scale={100}
            unit="%"
          />
          <NumberField
            draft={draft}
            path={['healthyUtilisation', 1]}
            label={t('settings.capacity.healthyHigh')}
            scale={100}
            unit="%"
          />
        </>
      )}
    </DraftSection>
  );
}
