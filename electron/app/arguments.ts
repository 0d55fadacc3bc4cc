import { isAbsolute, resolve } from 'node:path';

/** What the app was started to do. */
export type Launch =
  | { readonly mode: 'cli'; readonly argv: readonly string[] }
  | { readonly mode: 'demo'; readonly folder: string }
  | { readonly mode: 'window'; readonly open: Opening | null; readonly screenshot: string | null };

export type Opening = { readonly what: 'sample' } | { readonly what: 'file'; readonly path: string };

export interface ArgumentContext {
  /** Started as `electron <app folder> …`: the first plain word is the app's own folder. */
  readonly unpackaged: boolean;
  readonly cwd: string;
  readonly commands: readonly string[];
}

const EXTENSION = '.bailiwick';
/** No file of ours: a command mistyped, which the command line refuses with a reason. */
const BARE_WORD = /^[a-z]+(-[a-z]+)*$/;

/**
 * Chromium's own switches stand among ours, and it moves all switches to the front when it hands over a second start;
 * so their order means nothing and unknown ones are passed over.
 * A command of the command line wins over everything else: its options are its own to read.
 */
export function parseArguments(argv: readonly string[], { unpackaged, cwd, commands }: ArgumentContext): Launch {
  const words = argv.slice(1);
  const appFolder = unpackaged ? words.findIndex((word) => !word.startsWith('-')) : -1;
  const args = words.filter((_word, at) => at !== appFolder);
  const cli = commandLine(args, commands);
  if (cli !== null) return { mode: 'cli', argv: cli };
  const demo = option(args, 'demo');
  if (demo !== null) return { mode: 'demo', folder: resolve(cwd, demo) };
  const screenshot = option(args, 'screenshot');
  return {
    mode: 'window',
    open: opening(args, cwd),
    screenshot: screenshot === null ? null : resolve(cwd, screenshot),
  };
}

function commandLine(args: readonly string[], commands: readonly string[]): string[] | null {
  const at = args.findIndex((word) => !word.startsWith('-'));
  if (at < 0) return args.includes('--help') ? ['--help'] : null;
  const word = args[at];
  if (word === 'cli') return args.slice(at + 1);
  return word !== undefined && (commands.includes(word) || BARE_WORD.test(word)) ? args.slice(at) : null;
}

function opening(args: readonly string[], cwd: string): Opening | null {
  const file =
    option(args, 'open') ?? args.find((word) => !word.startsWith('-') && word.toLowerCase().endsWith(EXTENSION));
  if (file !== undefined) return { what: 'file', path: isAbsolute(file) ? file : resolve(cwd, file) };
  return args.includes('--sample') ? { what: 'sample' } : null;
}

function option(args: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  const found = args.find((word) => word.startsWith(prefix) && word.length > prefix.length);
  return found === undefined ? null : found.slice(prefix.length);
}
