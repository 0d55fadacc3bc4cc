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
import { SpokenContext, useSpokenNow } from '@/i18n/spoken';
import { ErrorBoundary } from '@/ui/error-boundary';

/** Everything below hears of a change of language here. */
export function App() {
  return (
    <SpokenContext value={useSpokenNow()}>
      <Screen />
    </SpokenContext>
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
