import { InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { TerritoryKey } from '@shared/model/ids';
import type { Measure } from '@shared/model/settings';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { NamedRows } from './named-rows';
import { useOptimise } from './optimise-state';

/** One of what people write, in the measure's stored unit. */
const UNIT: Readonly<Record<Measure, number>> = { accounts: 1, revenue: 100, potential: 100, workload: 3600 };

/** Amounts that single territories must not go below or beyond, whatever it costs. */
export function TerritoryLimits(): ReactNode {
  const t = useT();
  const { territories } = useOpened().plan.snapshot;
  const measures = useOptimise((s) => s.wishes.measures);
  const limits = useOptimise((s) => s.wishes.limits);
  const [wanted, setWanted] = useState<Measure | null>(null);
  const set = (next: typeof limits): void => useOptimise.getState().wish({ limits: next });
  const measure = measures.find((m) => m.measure === wanted)?.measure ?? measures[0].measure;
  const own = limits.filter((l) => l.measure === measure);
  const scale = UNIT[measure];
  return (
    <>
      <NamedRows
        title={t('optimise.limits.title', { measure: t(`optimise.limits.unit.${measure}`) })}
        columns={[t('optimise.limits.min'), t('optimise.limits.max')]}
        add={t('optimise.limits.add')}
        testId="optimise-limits"
        options={territories.filter((x) => !x.removed).map(({ key, name }) => ({ value: key, label: name }))}
        chosen={own.map(({ territory }) => territory)}
        onAdd={(key) => set([...limits, { territory: TerritoryKey.parse(key), measure, min: null, max: null }])}
        onRemove={(key) => set(limits.filter((l) => l.territory !== key || l.measure !== measure))}
        cells={(key) =>
          (['min', 'max'] as const).map((side) => {
            const value = own.find(({ territory }) => territory === key)?.[side] ?? null;
            return (
              <InputNumber
                key={side}
                size="small"
                min={0}
                placeholder={t('optimise.noCap')}
                aria-label={t(`optimise.limits.${side}`)}
                value={value === null ? null : value / scale}
                onChange={(next) =>
                  set(
                    limits.map((l) =>
                      l.territory === key && l.measure === measure
                        ? { ...l, [side]: next === null ? null : Math.round(next * scale) }
                        : l,
                    ),
                  )
                }
              />
            );
          })
        }
      />
      {measures.length > 1 && limits.length > 0 && (
        <Field label={t('optimise.limits.of')}>
          <Select
            size="small"
            value={measure}
            onChange={setWanted}
            options={measures.map((m) => ({ value: m.measure, label: t(`term.measure.${m.measure}`) }))}
          />
        </Field>
      )}
    </>
  );
}
