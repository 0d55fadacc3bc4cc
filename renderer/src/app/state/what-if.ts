import { create } from 'zustand';
import type { PlanId } from '@shared/model/ids';
import { useSession } from './session';
import { useView } from './view';

export const WHAT_IF_PARTS = ['side', 'scenarios', 'goal'] as const;
export type WhatIfPart = (typeof WHAT_IF_PARTS)[number];

/** As many plans as a screen can hold beside each other. */
export const MOST_PLANS = 4;

interface WhatIfState {
  readonly part: WhatIfPart;
  /** Plans beside each other, in this order; null = chosen by the page itself. */
  readonly plans: readonly PlanId[] | null;
  /** What they are compared with; null = the active plan. */
  readonly base: PlanId | null;
  set(change: Partial<Pick<WhatIfState, 'part' | 'plans' | 'base'>>): void;
}

/** What is being weighed up; kept while other pages are looked at. */
export const useWhatIf = create<WhatIfState>((set) => ({
  part: 'side',
  plans: null,
  base: null,
  set,
}));

/** Opens the page with a plan among those beside each other; without one, with those that stood there last. */
export function showSideBySide(plan: PlanId | null): void {
  const { plans, set } = useWhatIf.getState();
  const active = useSession.getState().opened?.active?.meta.id;
  const before = plans ?? (active === undefined ? [] : [active]);
  const joined = plan === null || before.includes(plan) ? plans : [...before.slice(0, MOST_PLANS - 1), plan];
  set({ part: 'side', plans: joined });
  useView.getState().go('whatif');
}
