import { useView } from '../state/view';
import { ErrorBoundary } from '@/ui/error-boundary';
import { AccountsPage } from '@/features/accounts/accounts-page';
import { DataPage } from '@/features/data/data-page';
import { MaturityPage } from '@/features/maturity/maturity-page';
import { PlansPage } from '@/features/plans/plans-page';
import { SettingsPage } from '@/features/settings/settings-page';
import styles from './frame.module.css';
import { MapPage } from './map-page';
import { Rail } from './rail';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';

/** The window while a workspace is open. */
export function Frame() {
  const page = useView((s) => s.page);
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
              {page === 'plans' && <PlansPage />}
              {page === 'accounts' && <AccountsPage />}
              {page === 'maturity' && <MaturityPage />}
              {page === 'data' && <DataPage />}
              {page === 'settings' && <SettingsPage />}
            </ErrorBoundary>
          </div>
        )}
      </main>
      <StatusBar />
    </div>
  );
}
