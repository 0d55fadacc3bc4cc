import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { targetsByNearness } from '@shared/planning/nearby';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { usePlanTones } from '@/app/state/tones';
import { useT } from '@/i18n/use-t';
import { TerritoryName } from '@/ui/territory/territory-name';
import styles from './selection.module.css';

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Territories to assign to: those that border the selection first, then the others by name. */
export function TargetSelect(): ReactNode {
  const t = useT();
  const { field, plan } = useOpened();
  const units = useSelection((s) => s.units);
  const target = useSelection((s) => s.target);
  const aim = useSelection((s) => s.aim);
  const tones = usePlanTones();
  const groups = useMemo(() => {
    const targets = targetsByNearness(field, plan.snapshot, units, (a, b) => collator.compare(a, b));
    const options = (near: boolean): { value: number; label: string; disabled: boolean }[] =>
      targets
        .filter((target) => target.near === near)
        .map(({ territory }) => {
          const { name, locked } = plan.snapshot.territories[territory];
          return { value: territory, label: name, disabled: locked };
        });
    return [
      { label: t('inspector.assign.near'), title: 'near', options: options(true) },
      { label: t('inspector.assign.others'), title: 'others', options: options(false) },
    ].filter((group) => group.options.length > 0);
  }, [field, plan.snapshot, units, t]);
  return (
    <Select
      className={styles.target}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={t('inspector.assign.placeholder')}
      aria-label={t('inspector.assign.placeholder')}
      data-testid="target-select"
      value={target?.kind === 'territory' ? target.index : null}
      options={groups}
      optionRender={(option) => {
        const territory = Number(option.value);
        return (
          <TerritoryName
            tone={tones[territory] ?? null}
            name={plan.snapshot.territories[territory]?.name ?? ''}
            locked={plan.snapshot.territories[territory]?.locked}
          />
        );
      }}
      onChange={(value: number | null | undefined) =>
        aim(value === null || value === undefined ? null : { kind: 'territory', index: value })
      }
    />
  );
}
