import { create } from 'zustand';

export const PRESETS = ['fair', 'repair', 'hire', 'leave', 'merge'] as const;
export type PresetKind = (typeof PRESETS)[number];
export type PresetPair = readonly [string | null, string | null];

interface PresetState {
  /** Workspace it was chosen in. */
  readonly workspace: string;
  readonly kind: PresetKind | null;
  readonly who: string | null;
  /** Territory that goes and the one that takes it. */
  readonly pair: PresetPair;
}

const NOTHING = { kind: null, who: null, pair: [null, null] } as const;

/** The preset that was chosen, kept while other pages are looked at, as the wishes it has filled are. */
export const usePresetChoice = create<PresetState>(() => ({ workspace: '', ...NOTHING }));

/** Chooses another preset, of which it is not said yet whom it is about. */
export function choosePreset(workspace: string, kind: PresetKind, who: string | null = null): void {
  usePresetChoice.setState({ workspace, ...NOTHING, kind, who });
}
