import { create } from 'zustand';
import type { PlanId } from '@shared/model/ids';

export type Dialog = 'newWorkspace' | 'newPlan' | 'forkPlan' | 'export' | 'lookUp' | 'about' | 'shortcuts';

interface DialogsState {
  readonly open: Dialog | null;
  /** The plan it is about; null = the open one. */
  readonly planId: PlanId | null;
  show(dialog: Dialog, planId?: PlanId): void;
  close(): void;
}

/** At most one dialog at a time; any screen, action or menu may ask for it. */
export const useDialogs = create<DialogsState>((set) => ({
  open: null,
  planId: null,
  show: (open, planId) => set({ open, planId: planId ?? null }),
  close: () => set({ open: null }),
}));
