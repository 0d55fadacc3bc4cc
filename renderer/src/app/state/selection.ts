import { create } from 'zustand';
import type { FamilyMode } from '@shared/planning/families';

/** What an assignment of the selection would go to: an existing territory by index, a new one, or none (unassign). */
export type Target =
  | { readonly kind: 'territory'; readonly index: number }
  /** `name` as typed so far; `rep`: code of who would run it, left out = nobody yet. */
  | { readonly kind: 'new'; readonly name?: string; readonly rep?: string | null }
  | { readonly kind: 'none' };

interface SelectionState {
  /** Unit indices; a new Set on every change. */
  readonly units: ReadonlySet<number>;
  /** Territory index whose row and area are highlighted as chosen; null = none. */
  readonly territory: number | null;
  /** How relatives of the accounts that change owner go. */
  readonly family: FamilyMode;
  /** Code of the account last clicked on the map, told beside its unit; null = none. */
  readonly account: string | null;
  readonly hoveredUnit: number | null;
  readonly hoveredTerritory: number | null;
  /** Where the selected units would go; null = not chosen yet. */
  readonly target: Target | null;
  select(units: Iterable<number>, mode: 'replace' | 'add' | 'remove' | 'toggle'): void;
  selectTerritory(territory: number | null): void;
  selectAccount(code: string | null): void;
  setFamily(family: FamilyMode): void;
  hover(unit: number | null): void;
  hoverTerritory(territory: number | null): void;
  aim(target: Target | null): void;
  clear(): void;
}

const NOTHING: ReadonlySet<number> = new Set();

export const useSelection = create<SelectionState>((set, get) => ({
  units: NOTHING,
  territory: null,
  family: 'apart',
  account: null,
  hoveredUnit: null,
  hoveredTerritory: null,
  target: null,
  select(units, mode) {
    const next = new Set(mode === 'replace' ? [] : get().units);
    for (const u of units) {
      if (mode === 'remove' || (mode === 'toggle' && next.has(u))) next.delete(u);
      else next.add(u);
    }
    set({ units: next, account: null, target: next.size === 0 ? null : get().target });
  },
  selectTerritory: (territory) => set({ territory }),
  selectAccount: (account) => set({ account }),
  setFamily: (family) => set({ family }),
  hover: (hoveredUnit) => {
    if (get().hoveredUnit !== hoveredUnit) set({ hoveredUnit });
  },
  hoverTerritory: (hoveredTerritory) => {
    if (get().hoveredTerritory !== hoveredTerritory) set({ hoveredTerritory });
  },
  aim: (target) => set({ target }),
  clear: () => set({ units: NOTHING, target: null, territory: null, account: null }),
}));
