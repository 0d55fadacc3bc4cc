import { parseArgs } from 'node:util';
import { Args } from './args';
import { COMMON_OPTIONS, isOptionName, type OptionName, OPTIONS, type OptionSpec } from './options';
import { UsageError } from './usage-error';

export interface Accepted {
  readonly options: readonly OptionName[];
  /** How many words may stand beside the options. */
  readonly operands: 0 | 1;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * Node's parser takes the words apart; what they may be is checked here, so that refusals come in both languages.
 * @throws UsageError
 */
export function parse(argv: readonly string[], { options, operands }: Accepted): Args {
  const known = new Set<OptionName>([...COMMON_OPTIONS, ...options]);
  const values = new Map<OptionName, string[]>();
  const flags = new Set<OptionName>();
  const words: string[] = [];
  for (const token of tokensOf(argv)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name } = token;
    if (!isOptionName(name) || !known.has(name)) throw new UsageError('unknownOption', { option: token.rawName });
    const spec: OptionSpec = OPTIONS[name];
    if (spec.type === 'boolean') flags.add(flag(token, name));
    else values.set(name, [...(values.get(name) ?? []), value(token, spec, values.has(name))]);
  }
  if (words.length > operands) throw new UsageError('unexpectedWord', { word: words[operands] });
  return new Args(values, flags, words);
}

function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries<OptionSpec>(OPTIONS).map(([name, { type }]) => [name, { type, multiple: true }] as const),
  );
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function flag(token: OptionToken, name: OptionName): OptionName {
  if (token.value !== undefined) throw new UsageError('noValue', { option: token.rawName });
  return name;
}

function value(token: OptionToken, spec: OptionSpec, again: boolean): string {
  const option = token.rawName;
  const given = token.value;
  // `--plan --json`: the value was forgotten. One that really begins so is written --plan=--x.
  const forgotten = given === undefined || (token.inlineValue === false && given.startsWith('--'));
  if (forgotten || given === '') throw new UsageError('missingValue', { option });
  if (again && !spec.list) throw new UsageError('twice', { option });
  if (spec.choices && !spec.choices.includes(given)) {
    const choices = spec.choices.map((choice) => (choice === '\t' ? '\\t' : choice)).join(', ');
    throw new UsageError('badChoice', { option, value: given, choices });
  }
  return given;
}
