import { create } from 'zustand';
import type { Evaluation } from '@shared/planning/evaluation';
import type { PlanSnapshot } from '@shared/planning/snapshot';

/** What the open plan would become by something that is being tried, such as a run of its rules. */
export interface Trial {
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  /** Indices of the accounts that would change owner. */
  readonly moved: Int32Array;
}

interface TrialState {
  /** Shown by the map in place of the open plan; null = nothing is being tried. */
  readonly shown: Trial | null;
  show(shown: Trial | null): void;
}

export const useTrial = create<TrialState>((set) => ({
  shown: null,
  show: (shown) => set({ shown }),
}));
