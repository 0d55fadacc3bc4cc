import type { Locale } from '@shared/contract/app';
import type { TaskRunner } from '@electron/tasks/task';
import type { Session } from '@electron/usecases/session';
import type { Args } from './args';
import type { CommandName } from './command-names';
import type { OptionName } from './options';

export interface CommandContext {
  readonly session: Session;
  readonly tasks: TaskRunner;
  readonly locale: Locale;
  /** The workspace file, as a full path. */
  readonly workspace: string;
}

/** What a command has to say. Computed whole before anything is printed, so that an error leaves nothing on stdout. */
export interface Outcome {
  /** Printed with --json. */
  readonly value: unknown;
  /** Lines for people. */
  readonly text: () => readonly string[];
  /** The command did its work, and what it found is bad: said on stderr, exit code 1. */
  readonly failure?: string;
}

export interface Command {
  readonly name: CommandName;
  /** One line a way to write it, behind the command's name and --workspace FILE. */
  readonly synopsis: readonly string[];
  readonly options: readonly OptionName[];
  readonly operands: 0 | 1;
  /** Shape of the JSON, where it is short. */
  readonly json: string;
  /** `opens`: the workspace is open when it runs. `makes`: it opens or makes the workspace itself. */
  readonly workspace: 'opens' | 'makes';
  readonly run: (context: CommandContext, args: Args) => Promise<Outcome>;
}
