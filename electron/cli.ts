import { join } from 'node:path';
import { runCli } from './cli/run';

// Whoever reads may stop early, as `head` does; the work is done by then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not process.exit: that could cut off what a pipe has not taken yet.
process.exitCode = await runCli(process.argv.slice(2), {
  resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
  workersDir: import.meta.dirname,
});
