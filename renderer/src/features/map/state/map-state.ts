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
  /** What the person asked for; null = as there is room. */
  readonly legend: 'open' | 'closed' | null;
  /** The map is too narrow for an open legend. */
  readonly narrow: boolean;
  setDraft(draft: ReadonlySet<number> | null): void;
  setCursor(cursor: number | null): void;
  pointOut(units: readonly number[] | null): void;
  openMenu(menu: MapState['menu']): void;
  toggleLegend(): void;
  setWidth(width: number): void;
}

/** Width in pixels from which an open legend leaves most of the map to see. */
const ROOM_FOR_LEGEND = 640;

/** What only the map needs to know. */
export const useMapState = create<MapState>((set) => ({
  draft: null,
  cursor: null,
  pointedOut: null,
  menu: null,
  legend: null,
  narrow: false,
  setDraft: (draft) => set({ draft }),
  setCursor: (cursor) => set({ cursor }),
  pointOut: (pointedOut) => set({ pointedOut }),
  openMenu: (menu) => set({ menu }),
  toggleLegend: () => set((s) => ({ legend: isLegendOpen(s) ? 'closed' : 'open' })),
  setWidth: (width) => set({ narrow: width < ROOM_FOR_LEGEND }),
}));

export function isLegendOpen({ legend, narrow }: Pick<MapState, 'legend' | 'narrow'>): boolean {
  return legend === null ? !narrow : legend === 'open';
}
