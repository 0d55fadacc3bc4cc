import { useView } from '../state/view';
import { ErrorBoundary } from '@/ui/error-boundary';
import { lazy, Suspense } from 'react';
import { useFollowConflicts } from '../conflicts/use-follow-conflicts';
import { DataRoom } from '../data-room/data-room';
import styles from './frame.module.css';
import { MapHost } from '../map-host/map-host';
import { MapPage } from './map-page';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';

// The map is what the window opens with; the other pages are fetched when they are first wanted.
const PlansPage = lazy(async () => ({ default: (await import('@/features/plans/plans-page')).PlansPage }));
const OptimisePage = lazy(async () => ({ default: (await import('@/features/optimise/optimise-page')).OptimisePage }));
const WhatIfPage = lazy(async () => ({ default: (await import('@/features/whatif/whatif-page')).WhatIfPage }));
const AccountsPage = lazy(async () => ({ default: (await import('@/features/accounts/accounts-page')).AccountsPage }));
const RepsPage = lazy(async () => ({ default: (await import('@/features/reps/reps-page')).RepsPage }));
const ConflictsPage = lazy(async () => ({
  default: (await import('@/features/conflicts/conflicts-page')).ConflictsPage,
}));
const AuditPage = lazy(async () => ({ default: (await import('@/features/audit/audit-page')).AuditPage }));
const MaturityPage = lazy(async () => ({ default: (await import('@/features/maturity/maturity-page')).MaturityPage }));
const RulesPage = lazy(async () => ({ default: (await import('@/features/rules/rules-page')).RulesPage }));
const EvaluationPage = lazy(async () => ({
  default: (await import('@/features/evaluation/evaluation-page')).EvaluationPage,
}));
const PoolPage = lazy(async () => ({ default: (await import('@/features/pool/pool-page')).PoolPage }));
const SettingsPage = lazy(async () => ({ default: (await import('@/features/settings/settings-page')).SettingsPage }));

/** The window while a workspace is open. */
export function Frame() {
  const page = useView((s) => s.page);
  useFollowConflicts();
  return (
    <div className={styles.frame}>
      <TopBar />
      <Rail />
      <main className={styles.main}>
        {/* The map stays in place behind the other pages, so that coming back costs nothing and keeps the view. */}
        <div className={styles.page} data-behind={page !== 'map'} inert={page !== 'map'}>
          <ErrorBoundary>
            <MapPage />
          </ErrorBoundary>
        </div>
        {page !== 'map' && (
          <div className={styles.page} data-testid={`page-${page}`}>
            <ErrorBoundary resetKey={page}>
              <Suspense>
                {page === 'plans' && <PlansPage />}
                {page === 'optimise' && <OptimisePage />}
                {page === 'whatif' && <WhatIfPage />}
                {page === 'accounts' && <AccountsPage />}
                {page === 'reps' && <RepsPage />}
                {page === 'conflicts' && <ConflictsPage />}
                {page === 'audit' && <AuditPage />}
                {page === 'maturity' && <MaturityPage />}
                {page === 'rules' && <RulesPage />}
                {page === 'evaluation' && <EvaluationPage />}
                {page === 'pool' && <PoolPage />}
                {page === 'data' && <DataRoom />}
                {page === 'settings' && <SettingsPage />}
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
      </main>
      <StatusBar />
      {/* After its places: the map measures the one it is in when it comes up. */}
      <MapHost />
    </div>
  );
}
