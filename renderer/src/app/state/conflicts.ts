import { create } from 'zustand';
import type { CallOutput } from '@shared/contract/contract';
import type { ConflictStatus } from '@shared/contract/conflicts';

interface ConflictState {
  /** Of the open plan; null until the first answer. */
  readonly status: ConflictStatus | null;
  /** Open cases by unit. */
  readonly places: CallOutput<'conflicts.places'>;
}

/** What the frame and the map show of the conflicts of the open plan. */
export const useConflicts = create<ConflictState>(() => ({ status: null, places: [] }));
