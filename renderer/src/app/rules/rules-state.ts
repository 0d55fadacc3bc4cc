import { create } from 'zustand';
import type { AllocationRule } from '@shared/model/rule';

interface RulesState {
  /** Key of the rule at the right; null = none is chosen. */
  readonly chosen: string | null;
  /** Edits not saved yet, by key of the rule: looking at another rule loses none of them. */
  readonly drafts: ReadonlyMap<string, AllocationRule>;
  choose(key: string | null): void;
  setDraft(key: string, rule: AllocationRule | null): void;
}

/** What is under the hand on the rules page; kept while other pages are looked at. */
export const useRulesState = create<RulesState>((set, get) => ({
  chosen: null,
  drafts: new Map(),
  choose: (chosen) => set({ chosen }),
  setDraft: (key, rule) => {
    const drafts = new Map(get().drafts);
    if (rule === null) drafts.delete(key);
    else drafts.set(key, rule);
    set({ drafts });
  },
}));
