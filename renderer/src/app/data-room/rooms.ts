import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { DataRoom } from '../state/view';

/** What the rooms of the data page show; each is fetched when it is first wanted. */
export const ROOM_PAGES: Readonly<Record<DataRoom, LazyExoticComponent<ComponentType>>> = {
  import: lazy(async () => ({ default: (await import('@/features/data/data-page')).DataPage })),
  history: lazy(async () => ({ default: (await import('@/features/import-history/history-page')).HistoryPage })),
  health: lazy(async () => ({ default: (await import('@/features/health/health-page')).HealthPage })),
  placing: lazy(async () => ({ default: (await import('@/features/placing/placing-page')).PlacingPage })),
  duplicates: lazy(async () => ({
    default: (await import('@/features/duplicates/duplicates-page')).DuplicatesPage,
  })),
};
