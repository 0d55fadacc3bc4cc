import { useEffect, useState } from 'react';
import { RepCode, TerritoryKey } from '@shared/model/ids';
import { type Preset, presetWishes } from '@shared/optimise/presets';
import { useOptimiseEntry } from '@/app/state/optimise-entry';
import { useOpened } from '@/app/state/session';
import { useOptimise } from './optimise-state';

export const PRESETS = ['fair', 'repair', 'hire', 'leave', 'merge'] as const;
export type PresetKind = (typeof PRESETS)[number];
export type PresetPair = readonly [string | null, string | null];

/** Stands for a hire of whom it is not known yet who it is. */
export const NOBODY = '';

export interface ChosenPreset {
  readonly kind: PresetKind | null;
  readonly who: string | null;
  /** Territory that goes and the one that takes it. */
  readonly pair: PresetPair;
  /** Everything it is about has been said, and the wishes are filled. */
  readonly ready: boolean;
  choose(kind: PresetKind): void;
  chooseWho(code: string): void;
  choosePair(pair: PresetPair): void;
}

/** The preset that the wishes are filled from, as far as the person has said it. */
export function usePreset(): ChosenPreset {
  const { plan, field } = useOpened();
  const wishes = useOptimise((s) => s.wishes);
  const [kind, setKind] = useState<PresetKind | null>(null);
  const [who, setWho] = useState<string | null>(null);
  const [pair, setPair] = useState<PresetPair>([null, null]);
  const { territories } = plan.snapshot;

  function fill(preset: Preset | null): void {
    if (preset) useOptimise.getState().wish(presetWishes(wishes, territories, field.reps.code.length, preset));
  }

  function choose(next: PresetKind): void {
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

  function choosePair(next: PresetPair): void {
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

  const ready =
    kind === 'fair' ||
    kind === 'repair' ||
    (kind === 'merge' ? pair[0] !== null && pair[1] !== null && pair[0] !== pair[1] : who !== null);
  return { kind, who, pair, ready, choose, chooseWho, choosePair };
}
