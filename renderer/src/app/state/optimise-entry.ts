import { create } from 'zustand';
import type { RepCode } from '@shared/model/ids';
import { useView } from './view';

/** What another page wants the optimiser to begin with. */
export interface OptimiseEntry {
  readonly preset: 'absorbLeaver';
  /** Who leaves. */
  readonly rep: RepCode;
}

interface EntryState {
  /** Read by the optimise page when it comes up; null = nothing in particular. */
  readonly entry: OptimiseEntry | null;
}

export const useOptimiseEntry = create<EntryState>(() => ({ entry: null }));

/** Opens the optimise page on a preset. */
export function openOptimiser(entry: OptimiseEntry): void {
  useOptimiseEntry.setState({ entry });
  useView.getState().go('optimise');
}
