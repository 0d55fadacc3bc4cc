import { AppDialogs } from './app-dialogs';
import { AppTheme } from './app-theme';
import { Frame } from './frame/frame';
import { LoadingScreen } from './loading-screen';
import { CommandPalette } from './palette/command-palette';
import { StartScreen } from '@/features/start/start-screen';
import { useSession } from './state/session';
import { Tray } from './tray/tray';
import { useWindowTitle } from './use-window-title';
import { useReadyMark } from './use-ready-mark';
import { useShortcuts } from './actions/use-shortcuts';
import { TipHost } from '@/ui/tip/tip-host';
import { Speaking } from '@/i18n/speaking';
import { ErrorBoundary } from '@/ui/error-boundary';

export function App() {
  return (
    <Speaking>
      <Screen />
    </Speaking>
  );
}

function Screen() {
  const status = useSession((s) => s.status);
  useReadyMark();
  useWindowTitle();
  useShortcuts();
  return (
    <AppTheme>
      <ErrorBoundary resetKey={status}>
        {status === 'loading' && <LoadingScreen />}
        {status === 'closed' && <StartScreen />}
        {status === 'open' && <Frame />}
        {status !== 'loading' && <CommandPalette />}
        <AppDialogs />
      </ErrorBoundary>
      <Tray />
      <TipHost />
    </AppTheme>
  );
}
