import { create } from 'zustand';
import type { OptimiseReport } from '@shared/contract/optimise';

interface CandidatesState {
  /** What the latest search of the optimiser found; null = nothing yet. */
  readonly report: OptimiseReport | null;
  /** Position of the candidate that another page wants to have looked at. */
  readonly wanted: number | null;
}

/** Candidates of the optimiser, for pages that weigh them against plans. */
export const useCandidates = create<CandidatesState>(() => ({ report: null, wanted: null }));
