import { resolve } from 'node:path';
import type { Locale } from '@shared/contract/app';
import { DomainError } from '@shared/model/result';
import { createTaskRunner } from '@electron/tasks/runner';
import { createSession } from '@electron/usecases/session';
import { settleDue } from '@electron/usecases/settle-due';
import type { Args } from './args';
import type { Command, CommandContext, Outcome } from './command';
import { findCommand } from './find-command';
import { commandHelp, overallHelp } from './help';
import { Interrupt } from './interrupt';
import { languageOf } from './language';
import { errorLine } from './messages';
import { parse } from './parse';
import { progressOn } from './progress';
import { UsageError } from './usage-error';

export interface CliPlaces {
  /** Holds `basemaps/` and `sample/`. */
  readonly resourcesDir: string;
  /** Holds the built `*.worker.js`. */
  readonly workersDir: string;
}

/** Where a command writes; `process` for the command line itself. */
export interface CliStreams {
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

const EXIT = { ok: 0, refused: 1, usage: 2 } as const;

/**
 * One command, start to end. The outcome goes to stdout, everything else to stderr.
 * @returns the exit code: 0, 1 refused or failed, 2 written wrongly, 130 stopped by Ctrl+C
 */
export async function runCli(argv: readonly string[], places: CliPlaces, streams: CliStreams): Promise<number> {
  const locale = languageOf(argv);
  try {
    const [word, ...rest] = argv;
    if (word === '--help' || word === 'help') return say(streams, overallHelp(locale));
    const command = findCommand(word);
    const args = parse(rest, command);
    if (args.has('help')) return say(streams, commandHelp(command, locale));
    return await runCommand(command, args, { places, streams, locale });
  } catch (error) {
    streams.stderr.write(`${errorLine(error, locale)}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.refused;
  }
}

function say({ stdout }: CliStreams, lines: readonly string[]): number {
  stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

interface Surroundings {
  readonly places: CliPlaces;
  readonly streams: CliStreams;
  readonly locale: Locale;
}

async function runCommand(command: Command, args: Args, { places, streams, locale }: Surroundings): Promise<number> {
  const workspace = resolve(args.need('workspace'));
  const progress = progressOn(streams.stderr);
  const tasks = createTaskRunner(places.workersDir, (state) => {
    progress(state);
    interrupt.follow(state);
  });
  const interrupt = new Interrupt((taskId) => tasks.cancel(taskId));
  const session = createSession({
    resourcesDir: places.resourcesDir,
    now: () => new Date(),
    log: { info: () => {} },
    locale: () => locale,
  });
  try {
    const outcome = await perform(command, args, { session, tasks, locale, workspace });
    return print(streams, outcome, args.has('json'));
  } catch (error) {
    const stopped = error instanceof DomainError && error.code === 'task.cancelled' ? interrupt.exitCode() : null;
    if (stopped === null) throw error;
    streams.stderr.write(`${errorLine(error, locale)}\n`);
    return stopped;
  } finally {
    interrupt.stop();
  }
}

/** The workspace is closed again, whatever happens, before anything is said. */
async function perform(command: Command, args: Args, context: CommandContext): Promise<Outcome> {
  const { session, workspace } = context;
  try {
    if (command.workspace === 'opens') {
      await session.open(workspace);
      await settleDue(session);
    }
    return await command.run(context, args);
  } finally {
    await session.close();
  }
}

function print(streams: CliStreams, { value, text, failure }: Outcome, json: boolean): number {
  say(streams, json ? [JSON.stringify(value)] : text());
  if (failure === undefined) return EXIT.ok;
  streams.stderr.write(`bailiwick: ${failure}\n`);
  return EXIT.refused;
}
