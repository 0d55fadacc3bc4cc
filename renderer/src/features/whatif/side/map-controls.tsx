import { Segmented, Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { turnoverByHolder, UNIT_DIFFERENCES, unitHolders } from '@shared/planning/plan-difference';
import { DIFFERENCE_SIGN } from '@/app/plan-map/difference-style';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { holderNames } from './holder-names';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';
import { useSideView } from './side-view';

interface Props {
  readonly before: readonly (string | null)[];
  readonly base: OpenPlan;
  readonly shown: readonly SidePlan[];
}

/** How the maps are coloured, from whose side they are seen, and what the colours say. */
export function MapControls({ before, base, shown }: Props): ReactNode {
  const t = useT();
  const { field } = useOpened();
  const { colour, holder, focus, set } = useSideView();
  const options = useMemo(() => {
    const names = holderNames(holder, field, [base.snapshot, ...shown.map(({ plan }) => plan.snapshot)]);
    const turnover = new Map<string, number>();
    for (const { plan } of shown) {
      for (const [key, units] of turnoverByHolder(before, unitHolders(plan.snapshot, holder))) {
        turnover.set(key, (turnover.get(key) ?? 0) + units);
      }
    }
    return [...names]
      .map(([value, label]) => ({ value, label, units: turnover.get(value) ?? 0 }))
      .toSorted((a, b) => b.units - a.units || a.label.localeCompare(b.label));
  }, [holder, field, base, shown, before]);
  return (
    <div className={styles.controls}>
      <Segmented
        size="small"
        aria-label={t('whatif.show')}
        value={colour}
        onChange={(value) => set({ colour: value })}
        options={(['difference', 'territory'] as const).map((value) => ({ value, label: t(`whatif.colour.${value}`) }))}
      />
      {colour === 'difference' && (
        <>
          <Segmented
            size="small"
            aria-label={t('whatif.by')}
            value={holder}
            onChange={(value) => set({ holder: value, focus: null })}
            options={(['territory', 'rep'] as const).map((value) => ({ value, label: t(`whatif.holder.${value}`) }))}
          />
          <label htmlFor="side-focus">{t('whatif.focus')}</label>
          <Select<string>
            id="side-focus"
            size="small"
            className={styles.focus}
            showSearch={{ optionFilterProp: 'label' }}
            value={focus ?? ''}
            onChange={(value) => set({ focus: value === '' ? null : value })}
            options={[
              { value: '', label: t('whatif.everybody') },
              ...options.map(({ value, label, units }) => ({
                value,
                label: units > 0 ? `${label} (±${units})` : label,
              })),
            ]}
            data-testid="side-focus"
          />
          <ul className={styles.legend} aria-label={t('whatif.colour.difference')}>
            {UNIT_DIFFERENCES.filter((d) => (focus === null ? d !== 'elsewhere' : d !== 'changed')).map((d) => (
              <li key={d}>
                <span className={styles.swatch} data-difference={d} aria-hidden>
                  {DIFFERENCE_SIGN[d]}
                </span>
                {t(`whatif.difference.${d}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
