import { useEffect } from 'react';
import { RepCode, TerritoryKey } from '@shared/model/ids';
import { type Preset, presetWishes } from '@shared/optimise/presets';
import { useOptimiseEntry } from '@/app/state/optimise-entry';
import { useOpened } from '@/app/state/session';
import { useOptimise } from './optimise-state';
import { choosePreset, type PresetKind, type PresetPair, usePresetChoice } from './preset-state';

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
  const { plan, field, index, info } = useOpened();
  const wishes = useOptimise((s) => s.wishes);
  const chosen = usePresetChoice();
  const { territories } = plan.snapshot;
  const workspace = info.fileName;
  // Another plan, or an edit, may no longer have them.
  const kind = chosen.workspace === workspace ? chosen.kind : null;
  const who = chosen.who === NOBODY || index.rep.has(chosen.who ?? '') ? chosen.who : null;
  const [from, into] = chosen.pair.map((key) => (territories.some((t) => t.key === key && !t.removed) ? key : null));
  const pair: PresetPair = [from, into];

  function fill(preset: Preset | null): void {
    if (preset) useOptimise.getState().wish(presetWishes(wishes, territories, field.reps.code.length, preset));
  }

  function choose(next: PresetKind): void {
    choosePreset(workspace, next, next === 'hire' ? NOBODY : null);
    if (next === 'fair' || next === 'repair') fill({ kind: next });
    else if (next === 'hire') fill({ kind: 'hire', rep: null });
  }

  function chooseWho(code: string): void {
    usePresetChoice.setState({ who: code });
    if (kind === 'hire') fill({ kind, rep: code === NOBODY ? null : RepCode.parse(code) });
    if (kind === 'leave') fill({ kind, rep: RepCode.parse(code) });
  }

  function choosePair(next: PresetPair): void {
    usePresetChoice.setState({ pair: next });
    const [gone, taker] = next;
    if (gone === null || taker === null || gone === taker) return;
    fill({ kind: 'merge', territory: TerritoryKey.parse(gone), into: TerritoryKey.parse(taker) });
  }

  // Another page has said who leaves.
  const entry = useOptimiseEntry((s) => s.entry);
  useEffect(() => {
    if (!entry) return;
    const { wishes: now, wish } = useOptimise.getState();
    choosePreset(workspace, 'leave', entry.rep);
    wish(presetWishes(now, territories, field.reps.code.length, { kind: 'leave', rep: entry.rep }));
    useOptimiseEntry.setState({ entry: null });
  }, [entry, territories, field, workspace]);

  const ready =
    kind === 'fair' ||
    kind === 'repair' ||
    (kind === 'merge' ? pair[0] !== null && pair[1] !== null && pair[0] !== pair[1] : who !== null);
  return { kind, who, pair, ready, choose, chooseWho, choosePair };
}
