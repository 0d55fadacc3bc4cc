import { create } from 'zustand';
import type { Holder } from '@shared/planning/plan-difference';

interface SideView {
  readonly colour: 'difference' | 'territory';
  readonly holder: Holder;
  /** Key of a territory or code of a rep that differences are seen from; null = all. */
  readonly focus: string | null;
  /** Unit pointed at on one of the maps; -1 = none. */
  readonly hovered: number;
  set(change: Partial<Pick<SideView, 'colour' | 'holder' | 'focus'>>): void;
  hover(unit: number): void;
  /** Looks from this holder; from all again when it is the one already. */
  choose(focus: string | null): void;
}

/** How the maps are looked at. */
export const useSideView = create<SideView>((set) => ({
  colour: 'difference',
  holder: 'territory',
  focus: null,
  hovered: -1,
  set,
  hover: (hovered) => set((s) => (s.hovered === hovered ? s : { hovered })),
  choose: (focus) => set((s) => ({ focus: s.focus === focus ? null : focus })),
}));
