import type { Launch } from './arguments';
import type { Folders } from './folders';

type WindowlessLaunch = Exclude<Launch, { mode: 'window' }>;

/** Work without a window; its modules are not loaded when there is one. @returns the exit code */
export async function runWindowless(launch: WindowlessLaunch, folders: Folders): Promise<number> {
  // Whoever reads may stop early, as `head` does; the work is done by then.
  process.stdout.on('error', () => {});
  const code = await run(launch, folders).catch(sayFailure);
  // Exiting at once could cut off what a pipe has not taken yet.
  await new Promise((resolve) => process.stdout.write('', resolve));
  return code;
}

async function run(launch: WindowlessLaunch, folders: Folders): Promise<number> {
  const places = { resourcesDir: folders.resources, workersDir: folders.workers };
  if (launch.mode === 'cli') {
    const { runCli } = await import('@electron/cli/run');
    return runCli(launch.argv, places, process);
  }
  const { runDemo } = await import('@electron/usecases/demo');
  return runDemo(launch.folder, places);
}

/** Left to itself, Electron would show an error in a window that nobody may be there to close. */
function sayFailure(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}
