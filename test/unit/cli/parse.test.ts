import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '@electron/cli/command-names';
import { COMMANDS } from '@electron/cli/commands';
import { findCommand } from '@electron/cli/find-command';
import { languageOf } from '@electron/cli/language';
import { errorLine } from '@electron/cli/messages';
import { parse } from '@electron/cli/parse';
import { UsageError } from '@electron/cli/usage-error';

function read(word: string | undefined, ...args: readonly string[]) {
  return parse(args, findCommand(word));
}

function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return errorLine(error, 'en');
  }
  throw new Error('was not refused');
}

describe('the words of a command', () => {
  it('may come in any order, joined or not', () => {
    const args = read('import', '--kind=reps', 'a.csv', '--workspace', 'w', '--dry-run');
    expect([args.need('workspace'), args.value('kind'), args.operand(), args.has('dry-run'), args.has('json')]).toEqual(
      ['w', 'reps', 'a.csv', true, false],
    );
    expect(read('import', '--workspace=w', '--', '--odd name.csv').operand()).toBe('--odd name.csv');
    expect(read('balance', '--plan=--x').value('plan')).toBe('--x');
  });

  it('may hold lists, with commas of either script, again and again', () => {
    expect(read('assign', '--units', '1,2，3', '--units', ' 2 ,, 4').list('units')).toEqual(['1', '2', '3', '4']);
    expect(read('assign').list('units')).toEqual([]);
  });

  it.each([
    [['toString'], 'no command “toString”'],
    [['plans', '--workspace'], '--workspace needs a value'],
    [['plans', '--workspace', '--json'], '--workspace needs a value'],
    [['plans', '--workspace='], '--workspace needs a value'],
    [['plans', '--workspace', 'x', '--workspace', 'y'], 'given twice'],
    [['plans', '--units', '1'], 'no option --units here'],
    [['plans', '--constructor', '1'], 'no option --constructor here'],
    [['plans', '--__proto__', '1'], 'no option --__proto__ here'],
    [['plans', '-v'], 'no option -v here'],
    [['plans', '--json=1'], '--json takes no value'],
    [['plans', 'more'], '“more” is one word too many'],
    [['import', 'a.csv', 'b.csv'], '“b.csv” is one word too many'],
    [['plans', '--lang', 'fr'], 'Choose from: en'],
    [['import', '--delimiter', ':'], 'Choose from: comma'],
  ])('%j is refused', ([word, ...args], message) => {
    expect(refusalOf(() => read(word, ...args))).toContain(message);
  });

  it('begin with a command', () => {
    expect(refusalOf(() => read(undefined))).toContain('Name a command');
  });

  it('must not contradict each other', () => {
    const args = read('assign', '--territory', 'a', '--new', 'b');
    expect(refusalOf(() => args.oneOf('territory', 'new'))).toContain('--territory and --new exclude each other');
    expect(refusalOf(() => args.need('plan'))).toContain('--plan is missing');
    expect(refusalOf(() => args.operand())).toContain('The file is missing');
  });
});

describe('the table of commands', () => {
  it('has each command under its own name, with no option twice', () => {
    for (const name of COMMAND_NAMES) {
      const { options } = COMMANDS[name];
      expect(COMMANDS[name].name).toBe(name);
      expect(new Set(options).size).toBe(options.length);
    }
  });

  it('shows in each synopsis exactly the options of the command', () => {
    for (const { synopsis, options } of Object.values(COMMANDS)) {
      const shown = synopsis.flatMap((line) => [...line.matchAll(/--([a-z-]+)/g)].map(([, option]) => option));
      expect(new Set(shown)).toEqual(new Set(options));
    }
  });
});

it('the language is known before anything else is', () => {
  expect(languageOf([])).toBe('en');
  expect(languageOf(['plans', '--lang'])).toBe('en');
  expect(languageOf(['plans', '--lang', 'zh'])).toBe('zh-CN');
  expect(languageOf(['--lang=zh-CN', '--help'])).toBe('zh-CN');
  expect(languageOf(['--lang', 'zh', '--lang=en'])).toBe('en');
});
