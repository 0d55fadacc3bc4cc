import { Select } from 'antd';
import type { ReactNode } from 'react';
import { RepCode } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './form.module.css';
import { useOptimise } from './optimise-state';
import { type PresetKind, PRESETS } from './preset-state';
import { NOBODY, usePreset } from './use-preset';

/** What it is about in a word; choosing it fills the wishes below and says which. */
export function PresetFields(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, field } = useOpened();
  const wishes = useOptimise((s) => s.wishes);
  const { kind, who, pair, ready, choose, chooseWho, choosePair } = usePreset();
  const present = plan.snapshot.territories.filter((x) => !x.removed);
  const running = new Set(present.map((x) => x.rep));
  const repOptions = field.reps.code.map((value, i) => ({ value, label: field.reps.name[i] }));
  const territoryOptions = present.map(({ key, name }) => ({ value: key as string, label: name }));
  return (
    <>
      <Field
        label={t('optimise.preset.title')}
        hint={
          kind === null
            ? t('optimise.preset.hint')
            : kind === 'fair' || kind === 'repair' || ready
              ? t(`optimise.preset.set.${kind}`, {
                  count: wishes.count ?? present.length,
                  band: format.percent(wishes.band, 1),
                  disruption: format.decimal(wishes.weights.disruption, 1),
                })
              : t(`optimise.preset.ask.${kind}`)
        }
      >
        <Select<PresetKind>
          size="small"
          value={kind}
          placeholder={t('optimise.preset.own')}
          onChange={choose}
          data-testid="optimise-preset"
          options={PRESETS.map((value) => ({ value, label: t(`optimise.preset.kind.${value}`) }))}
        />
      </Field>
      {(kind === 'hire' || kind === 'leave') && (
        <Field label={t(`optimise.preset.who.${kind}`)}>
          <Select
            size="small"
            showSearch={{ optionFilterProp: 'label' }}
            value={who}
            onChange={chooseWho}
            data-testid="optimise-preset-who"
            options={
              kind === 'hire'
                ? [
                    { value: NOBODY, label: t('optimise.preset.nobodyYet') },
                    ...repOptions.filter(({ value }) => !running.has(RepCode.parse(value))),
                  ]
                : repOptions.filter(({ value }) => running.has(RepCode.parse(value)))
            }
          />
        </Field>
      )}
      {kind === 'merge' && (
        <div className={styles.pair}>
          {([0, 1] as const).map((i) => (
            <Field key={i} label={t(i === 0 ? 'optimise.preset.merged' : 'optimise.preset.into')}>
              <Select
                size="small"
                showSearch={{ optionFilterProp: 'label' }}
                value={pair[i]}
                onChange={(value: string) => choosePair(i === 0 ? [value, pair[1]] : [pair[0], value])}
                data-testid={`optimise-preset-merge-${i}`}
                options={territoryOptions.filter(({ value }) => value !== pair[1 - i])}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
