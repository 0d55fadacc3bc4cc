import { nfkc } from './nfkc';

/** What is wrong with one cell; `code` is a message key below `import.problem.`. */
export interface CellProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** A text that would be accepted in its place, where one is safe. */
  readonly fix: string | null;
}

/** A cell read exactly, or what is wrong with it; `warning` = read, but worth a look. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warning?: CellProblem }
  | { readonly ok: false; readonly problem: CellProblem };

export function read<T>(value: T, warning?: CellProblem): Parsed<T> {
  return warning ? { ok: true, value, warning } : { ok: true, value };
}

export function bad(code: string, params: CellProblem['params'] = {}, fix: string | null = null): Parsed<never> {
  return { ok: false, problem: { code, params, fix } };
}

export function note(code: string, params: CellProblem['params'] = {}, fix: string | null = null): CellProblem {
  return { code, params, fix };
}

/** What stands where there is no name. */
const NAMELESS = ['', '-', '--', '—', '——', '–', '/', 'n/a', '#n/a', 'n.a.', '无', '暂无', 'tbd', 'tba', '待定', '?'];
/** And where there is no figure; some of these may be somebody's name. */
const FIGURELESS = [
  'na',
  'null',
  'none',
  'nil',
  '空',
  '无值',
  '未知',
  '不详',
  '待填',
  '待补充',
  '待确认',
  '未填写',
  '??',
];
const BLANK_NAMES = new Set(NAMELESS);
const BLANKS = new Set([...NAMELESS, ...FIGURELESS]);

/** What programs write where nothing was chosen: -None-, (No value), (blank). */
function isNone(text: string): boolean {
  return (
    (text.startsWith('-') || text.startsWith('(')) &&
    /^(?:-none-|--none--|\((?:no value|blank|none|空|空白|未填写)\))$/iu.test(text.trim())
  );
}

/** Spreadsheets fill in what they do not know; for figures and dates that means nothing, for a name it may be the name. */
export function isBlankFigure(text: string): boolean {
  // The longest of them has four characters; most cells are longer, and this is asked of every one.
  if (text.length > 4 && text.trim().length > 4) return isNone(text);
  return BLANKS.has(nfkc(text).trim().toLowerCase());
}

/** The same of a name: what stands where there is none. */
export function isBlankName(text: string): boolean {
  if (text.length > 4 && text.trim().length > 4) return isNone(text);
  return BLANK_NAMES.has(nfkc(text).trim().toLowerCase());
}
