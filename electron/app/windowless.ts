import type { Launch } from './arguments';
import type { Folders } from './folders';

/** Work without a window; its modules are not loaded when there is one. @returns the exit code */
export async function runWindowless(launch: Exclude<Launch, { mode: 'window' }>, folders: Folders): Promise<number> {
  const code =
    launch.mode === 'cli' ? await runCommand(launch.argv, folders) : await runDemonstration(launch.folder, folders);
  // Exiting at once could cut off what a pipe has not taken yet.
  await new Promise((resolve) => process.stdout.write('', resolve));
  return code;
}

async function runCommand(argv: readonly string[], folders: Folders): Promise<number> {
  const { runCli } = await import('@electron/cli/run');
  return runCli([...argv], { resourcesDir: folders.resources, workersDir: folders.workers });
}

async function runDemonstration(folder: string, folders: Folders): Promise<number> {
  const { runDemo } = await import('@electron/usecases/demo');
  return runDemo(folder, { resourcesDir: folders.resources, workersDir: folders.workers });
}
