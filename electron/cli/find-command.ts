import type { Command } from './command';
import { COMMAND_NAMES, type CommandName } from './command-names';
import { COMMANDS } from './commands';
import { UsageError } from './usage-error';

/** @throws UsageError `noCommand`, `unknownCommand` */
export function findCommand(word: string | undefined): Command {
  if (word === undefined) throw new UsageError('noCommand');
  if (!isCommandName(word)) throw new UsageError('unknownCommand', { word, commands: COMMAND_NAMES.join(', ') });
  return COMMANDS[word];
}

function isCommandName(word: string): word is CommandName {
  return COMMAND_NAMES.some((name) => name === word);
}
