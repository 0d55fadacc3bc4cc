import { create } from 'zustand';

interface MapState {
  /** Units that the gesture under way would select. */
  readonly draft: ReadonlySet<number> | null;
  /** Unit the keyboard stands on. */
  readonly cursor: number | null;
  /** Units pointed out by the legend. */
  readonly pointedOut: readonly number[] | null;
  /** Where the context menu is open, in the map's pixels, and over which unit. */
  readonly menu: { readonly x: number; readonly y: number; readonly unit: number } | null;
  readonly legendOpen: boolean;
  setDraft(draft: ReadonlySet<number> | null): void;
  setCursor(cursor: number | null): void;
  pointOut(units: readonly number[] | null): void;
  openMenu(menu: MapState['menu']): void;
  toggleLegend(): void;
}

/** What only the map needs to know. */
export const useMapState = create<MapState>((set) => ({
  draft: null,
  cursor: null,
  pointedOut: null,
  menu: null,
  legendOpen: true,
  setDraft: (draft) => set({ draft }),
  setCursor: (cursor) => set({ cursor }),
  pointOut: (pointedOut) => set({ pointedOut }),
  openMenu: (menu) => set({ menu }),
  toggleLegend: () => set((s) => ({ legendOpen: !s.legendOpen })),
}));
