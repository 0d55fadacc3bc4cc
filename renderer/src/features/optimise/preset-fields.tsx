import { Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { RepCode, TerritoryKey } from '@shared/model/ids';
import { type Preset, presetWishes } from '@shared/optimise/presets';
import { useOptimiseEntry } from '@/app/state/optimise-entry';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './optimise.module.css';
import { useOptimise } from './optimise-state';

const KINDS = ['fair', 'repair', 'hire', 'leave', 'merge'] as const;
type Kind = (typeof KINDS)[number];
const NOBODY = '';

/** What it is about in a word; choosing it fills the wishes below and says which. */
export function PresetFields(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { plan, field } = useOpened();
  const wishes = useOptimise((s) => s.wishes);
  const [kind, setKind] = useState<Kind | null>(null);
  const [who, setWho] = useState<string | null>(null);
  const [pair, setPair] = useState<readonly [string | null, string | null]>([null, null]);
  const { territories } = plan.snapshot;
  const present = territories.filter((x) => !x.removed);
  const running = new Set(present.map((x) => x.rep));
  const repOptions = field.reps.code.map((value, i) => ({ value, label: field.reps.name[i] }));
  const territoryOptions = present.map(({ key, name }) => ({ value: key as string, label: name }));

  function fill(preset: Preset | null): void {
    if (preset) useOptimise.getState().wish(presetWishes(wishes, territories, field.reps.code.length, preset));
  }

  function choose(next: Kind): void {
    setKind(next);
    setWho(null);
    setPair([null, null]);
    if (next === 'fair' || next === 'repair') fill({ kind: next });
    else if (next === 'hire') {
      setWho(NOBODY);
      fill({ kind: 'hire', rep: null });
    }
  }

  function chooseWho(code: string): void {
    setWho(code);
    if (kind === 'hire') fill({ kind, rep: code === NOBODY ? null : RepCode.parse(code) });
    if (kind === 'leave') fill({ kind, rep: RepCode.parse(code) });
  }

  function choosePair(next: readonly [string | null, string | null]): void {
    setPair(next);
    const [from, into] = next;
    if (from === null || into === null || from === into) return;
    fill({ kind: 'merge', territory: TerritoryKey.parse(from), into: TerritoryKey.parse(into) });
  }

  // Another page has said who leaves.
  const entry = useOptimiseEntry((s) => s.entry);
  useEffect(() => {
    if (!entry) return;
    const { wishes: now, wish } = useOptimise.getState();
    setKind('leave');
    setWho(entry.rep);
    wish(presetWishes(now, territories, field.reps.code.length, { kind: 'leave', rep: entry.rep }));
    useOptimiseEntry.setState({ entry: null });
  }, [entry, territories, field]);

  const ready = kind === 'merge' ? pair[0] !== null && pair[1] !== null && pair[0] !== pair[1] : who !== null;
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
        <Select<Kind>
          size="small"
          value={kind}
          placeholder={t('optimise.preset.own')}
          onChange={choose}
          data-testid="optimise-preset"
          options={KINDS.map((value) => ({ value, label: t(`optimise.preset.kind.${value}`) }))}
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
