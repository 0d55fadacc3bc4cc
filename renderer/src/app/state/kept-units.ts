import { create } from 'zustand';

interface KeptUnits {
  /** Codes of units that nothing suggested may move: a wish of the person at the screen, in no plan. */
  readonly codes: ReadonlySet<string>;
  keep(codes: Iterable<string>): void;
  release(codes: Iterable<string>): void;
}

export const useKeptUnits = create<KeptUnits>((set) => ({
  codes: new Set(),
  keep: (codes) => set((s) => ({ codes: new Set([...s.codes, ...codes]) })),
  release: (codes) => {
    const gone = new Set(codes);
    set((s) => ({ codes: new Set([...s.codes].filter((code) => !gone.has(code))) }));
  },
}));
