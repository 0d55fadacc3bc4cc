import { config } from 'zod';
import { changeLocale, startTexts } from '@/i18n/i18n';
import { dismissErrors, dismissErrorsOf, notifyFailure } from '@/ui/notify';
import { runActionById } from './actions/run-action';
import { ApiError, onEvent, whenSucceeded } from './api';
import { usePreferences } from './state/preferences';
import { useSession } from './state/session';
import { useTasks } from './state/tasks';
import { useView } from './state/view';

/** Brings up language and theme, then asks for the workspace while the first screen is already drawn. */
export async function boot(): Promise<void> {
  // The content policy forbids the code generation that zod otherwise tries.
  config({ jitless: true });
  await usePreferences.getState().load();
  await startTexts(usePreferences.getState().preferences.locale);
  followLocale();
  followMainProcess();
  clearErrors();
  void loadWorkspace();
}

function followLocale(): void {
  usePreferences.subscribe((now, before) => {
    const { locale } = now.preferences;
    if (locale !== before.preferences.locale) void changeLocale(locale);
  });
}

/** An error leaves with the page it was told on, and when what failed works. */
function clearErrors(): void {
  whenSucceeded(dismissErrorsOf);
  useView.subscribe((now, before) => {
    if (now.page !== before.page || now.dataRoom !== before.dataRoom) dismissErrors();
  });
}

function followMainProcess(): void {
  onEvent('workspace.changed', () => void loadWorkspace());
  onEvent('data.changed', ({ what }) => void refreshWorkspace(what));
  onEvent('menu.action', ({ action }) => runActionById(action));
  onEvent('theme.changed', ({ dark }) => usePreferences.getState().setSystemDark(dark));
  onEvent('app.problem', ({ code, params }) => notifyFailure('shell.failed.open', new ApiError(code, params)));
  onEvent('task.progress', (progress) => useTasks.getState().follow(progress));
}

async function loadWorkspace(): Promise<void> {
  try {
    await useSession.getState().load();
    await usePreferences.getState().load();
    dismissErrors();
  } catch (error) {
    useSession.setState({ status: 'closed', opened: null });
    notifyFailure('shell.failed.load', error);
  }
}

async function refreshWorkspace(what: Parameters<ReturnType<typeof useSession.getState>['refresh']>[0]): Promise<void> {
  try {
    await useSession.getState().refresh(what);
  } catch (error) {
    notifyFailure('shell.failed.refresh', error);
  }
}
