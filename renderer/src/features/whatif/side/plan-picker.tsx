import { Select } from 'antd';
import type { ReactNode } from 'react';
import { PlanId } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { MOST_PLANS, useWhatIf } from '@/app/state/what-if';
import { useT } from '@/i18n/use-t';
import styles from './side.module.css';
import { LETTERS } from './side-plan';
import type { SidePlans } from './use-side-plans';

/** Which plans stand beside each other, and what they are compared with. */
export function PlanPicker({ side }: { readonly side: SidePlans }): ReactNode {
  const t = useT();
  const { plans } = useOpened();
  const set = useWhatIf((s) => s.set);
  const named = (id: number): string => plans.find((p) => p.id === id)?.name ?? '';
  const stateOf = (id: number): string => {
    const state = plans.find((p) => p.id === id)?.state;
    return state ? t(`term.planState.${state}`) : '';
  };
  return (
    <div className={styles.picker}>
      <label htmlFor="side-plans">{t('whatif.plans')}</label>
      <Select<number[]>
        id="side-plans"
        mode="multiple"
        className={styles.plans}
        maxCount={MOST_PLANS}
        value={[...side.ids]}
        placeholder={t('whatif.choosePlans')}
        optionFilterProp="label"
        onChange={(ids) => ids.length > 0 && set({ plans: ids.map((id) => PlanId.parse(id)) })}
        options={plans.map(({ id, name }) => ({ value: id, label: name }))}
        optionRender={({ label, value }) => (
          <span className={styles.option}>
            {label} <span className={styles.muted}>{stateOf(Number(value))}</span>
          </span>
        )}
        labelRender={({ value }) => (
          <span>
            <b className={styles.letter}>{LETTERS[side.ids.findIndex((id) => id === value)]}</b> {named(Number(value))}
          </span>
        )}
        data-testid="side-plans"
      />
      <label htmlFor="side-base">{t('whatif.base')}</label>
      <Select<number>
        id="side-base"
        className={styles.base}
        value={side.baseId}
        onChange={(id) => set({ base: PlanId.parse(id) })}
        options={plans.map(({ id, name }) => ({ value: id, label: name }))}
        data-testid="side-base"
      />
    </div>
  );
}
