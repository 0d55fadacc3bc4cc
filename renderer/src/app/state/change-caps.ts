import { create } from 'zustand';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';

/** How much change was said to be the most there may be; a wish of the person at the screen. */
export const useChangeCaps = create<OptimiseWishes['caps']>(() => ({
  revenueShare: null,
  accountShare: null,
  byRep: [],
}));
