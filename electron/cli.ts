import { join } from 'node:path';
import { type CliStreams, runCli } from './cli/run';

const PLACES = {
  resourcesDir: join(import.meta.dirname, '..', '..', 'resources'),
  workersDir: import.meta.dirname,
};

/** One command in this process, for whoever asks for many: starting a process for each takes longer than most commands. */
export function command(argv: readonly string[], streams: CliStreams): Promise<number> {
  return runCli(argv, PLACES, streams);
}

if (import.meta.main) {
  // Whoever reads may stop early, as `head` does; the work is done by then.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  void runCli(process.argv.slice(2), PLACES, process).then((code) => {
    // Not process.exit: that could cut off what a pipe has not taken yet.
    process.exitCode = code;
  });
}
