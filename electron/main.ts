import { app } from 'electron';
import { type Opening, parseArguments } from './app/arguments';
import { logUnforeseen } from './app/crash-guard';
import { Desktop } from './app/desktop';
import { findFolders } from './app/folders';
import { lockDownContents } from './app/lock-down';
import { openLog } from './app/log';
import { shieldNetwork } from './app/network-shield';
import { createPreferences, tileServerOf } from './app/preferences';
import { declareScheme } from './app/protocol';
import { answerSecondStarts, isFirstStart } from './app/second-start';
import { runWindowless } from './app/windowless';
import { COMMAND_NAMES } from './cli/command-names';

const launch = parseArguments(process.argv, {
  unpackaged: process.defaultApp,
  cwd: process.cwd(),
  commands: COMMAND_NAMES,
});
const folders = findFolders(import.meta.dirname);

// While this module is awaited Electron has not yet looked for a display: work without a window needs none.
if (launch.mode !== 'window') process.exit(await runWindowless(launch, folders));
if (isFirstStart()) openDesktop(launch);
// Not before: an exit while Node still loads the certificates of NODE_EXTRA_CA_CERTS aborts.
else void app.whenReady().then(() => app.exit(launch.screenshot === null ? 0 : 1));

function openDesktop({ open, screenshot }: Extract<typeof launch, { mode: 'window' }>): void {
  const log = openLog(folders.logs);
  const devServer = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
  let desktop: Desktop | null = null;
  let atStart: Opening | null = open;

  logUnforeseen(log);
  declareScheme();
  // Not where the person has switched the sandbox off for the whole process: the two together do not start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  const { host: tileHost } = tileServerOf(createPreferences(folders.preferences, '', log).current());
  shieldNetwork(devServer, tileHost);
  lockDownContents(devServer, log);
  answerSecondStarts(
    () => desktop?.front(),
    (opening) => {
      if (desktop === null) atStart = opening;
      else desktop.open(opening);
    },
  );
  app
    .whenReady()
    .then(async () => {
      desktop = new Desktop({ folders, devServer, tileHost, log });
      desktop.start(atStart);
      if (screenshot !== null) app.exit((await desktop.photograph(screenshot)) ? 0 : 1);
    })
    .catch((error: unknown) => {
      log.error('the app could not start', { error: error instanceof Error ? error.stack : String(error) });
      app.exit(1);
    });
}
