import { Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { UnitCode } from '@shared/model/ids';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { type Opened, useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import type { FieldsOf } from './fields-of';
import styles from './scenarios.module.css';

const NOTHING = '';

export function JoinerFields({ assumption, onChange }: FieldsOf<'repJoins'>): ReactNode {
  const t = useT();
  const opened = useOpened();
  const { field, plan } = opened;
  const names = useUnitNames();
  const { territories } = plan.snapshot;
  return (
    <>
      <Input
        size="small"
        value={assumption.name}
        maxLength={120}
        status={assumption.name.trim() === '' ? 'error' : ''}
        placeholder={t('whatif.scenario.joinerName')}
        aria-label={t('whatif.scenario.joinerName')}
        onChange={(e) => onChange({ ...assumption, name: e.target.value })}
      />
      <Select<string>
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        prefix={<span className={styles.before}>{t('whatif.scenario.home')}</span>}
        aria-label={t('whatif.scenario.home')}
        value={assumption.home}
        onChange={(home) => onChange({ ...assumption, home: UnitCode.parse(home) })}
        options={field.units.code.map((value, u) => ({ value, label: names[u] }))}
      />
      <Select<string>
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        prefix={<span className={styles.before}>{t('whatif.scenario.runs')}</span>}
        aria-label={t('whatif.scenario.runs')}
        value={assumption.territory ?? NOTHING}
        onChange={(key) => {
          const at = territories.findIndex((one) => one.key === key);
          // Whoever runs a territory is taken to live in it, until one says otherwise.
          const home = at < 0 ? null : homeIn(opened, at, assumption.home);
          onChange({ ...assumption, territory: territories[at]?.key ?? null, home: home ?? assumption.home });
        }}
        options={[
          { value: NOTHING, label: t('whatif.scenario.runsNothing') },
          ...territories.flatMap(({ key, name, removed }) => (removed ? [] : [{ value: key, label: name }])),
        ]}
      />
      <InputNumber
        size="small"
        min={0}
        max={8784}
        controls={false}
        changeOnWheel={false}
        value={assumption.capacityHours}
        placeholder={t('whatif.scenario.usualCapacity')}
        suffix={t('whatif.scenario.hoursAYear')}
        aria-label={t('term.capacity')}
        onChange={(capacityHours) => onChange({ ...assumption, capacityHours })}
      />
    </>
  );
}

/** Where they live, if in the territory; else its unit with most accounts. null = it has no unit. */
function homeIn({ index, plan, field }: Opened, territory: number, home: UnitCode): UnitCode | null {
  const { unitTerritory } = plan.snapshot;
  if (unitTerritory[index.unit.get(home) ?? -1] === territory) return home;
  const accounts = (u: number): number => index.unitStart[u + 1] - index.unitStart[u];
  const units = [...unitTerritory.keys()].filter((u) => unitTerritory[u] === territory);
  if (units.length === 0) return null;
  return UnitCode.parse(field.units.code[units.reduce((a, b) => (accounts(b) > accounts(a) ? b : a))]);
}
