import type { Locale } from '@shared/contract/app';
import { cliHelpTexts } from '@shared/texts/cli-help';
import type { Command } from './command';
import { COMMAND_NAMES } from './command-names';
import { COMMON_OPTIONS, type OptionName, OPTIONS, type OptionSpec } from './options';
import { table } from './text/table';

const PROGRAM = 'bailiwick';

export function overallHelp(locale: Locale): string[] {
  const texts = cliHelpTexts[locale];
  return [
    texts.intro,
    '',
    `${texts.usage}: ${PROGRAM} <${texts.command}> --workspace FILE […]`,
    '',
    ...indented(COMMAND_NAMES.map((name) => [name, texts.commands[name]])),
    '',
    ...indented(optionRows(COMMON_OPTIONS, locale)),
    '',
    ...texts.notes.split('\n'),
    texts.more,
  ];
}

export function commandHelp(command: Command, locale: Locale): string[] {
  const texts = cliHelpTexts[locale];
  const lines = command.synopsis.map((rest) => `${PROGRAM} ${command.name} --workspace FILE ${rest}`.trimEnd());
  const details = texts.details[command.name];
  return [
    texts.commands[command.name],
    '',
    `${texts.usage}:`,
    ...lines.map((line) => `  ${line}`),
    '',
    ...indented(optionRows([...command.options, ...COMMON_OPTIONS], locale)),
    ...(details === '' ? [] : ['', ...details.split('\n')]),
    '',
    `--json: ${command.json}`,
  ];
}

function optionRows(names: readonly OptionName[], locale: Locale): string[][] {
  const { options } = cliHelpTexts[locale];
  return names.map((name) => {
    const spec: OptionSpec = OPTIONS[name];
    const choices = spec.choices?.filter((choice) => choice.length > 1).join(' | ');
    const said = choices === undefined ? options[name] : `${options[name]}: ${choices}`;
    return [spec.value === undefined ? `--${name}` : `--${name} ${spec.value}`, said];
  });
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return table(rows.map((row) => row.map((text) => ({ text })))).map((line) => `  ${line}`);
}
