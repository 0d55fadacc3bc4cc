import { create } from 'zustand';

/** Index into MATURITIES of each unit. */
export interface Classing {
  readonly now: Uint8Array;
  /** Hatched where it differs from `now`; null = nothing to compare with. */
  readonly next: Uint8Array | null;
}

interface ClassingState {
  /** What the map shows in place of the classes in force: another period, or thresholds being tried. */
  readonly shown: Classing | null;
  show(shown: Classing | null): void;
}

export const useClassing = create<ClassingState>((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
}));
