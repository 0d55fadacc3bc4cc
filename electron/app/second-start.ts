import { app } from 'electron';
import { type Opening, parseArguments } from './arguments';

/**
 * False when a running copy over the same settings folder has taken over: it comes to the front and opens what this
 * start was given.
 */
export function isFirstStart(): boolean {
  return app.requestSingleInstanceLock();
}

/** Before the app is ready: macOS hands over the file it was started with as an event. */
export function answerSecondStarts(front: () => void, open: (opening: Opening) => void): void {
  app.on('second-instance', (_event, argv, cwd) => {
    front();
    const launch = parseArguments(argv, { unpackaged: process.defaultApp, cwd, commands: [] });
    if (launch.mode === 'window' && launch.open !== null) open(launch.open);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    front();
    open({ what: 'file', path });
  });
}
