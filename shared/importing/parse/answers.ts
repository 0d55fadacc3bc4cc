import { nfkc } from '../nfkc';

const NO_SIGNS = new Set(['×', '✗', '✘']);
const YES = new Set(['是', '有', 'yes', 'y', 'true', 't', '1', '√', '✓', '✔', '☑', '对', '★', '●']);
const NO = new Set(['否', '无', '没有', 'no', 'n', 'false', 'f', '0', '☐', '错', ...NO_SIGNS]);
const CIRCLES = new Set(['○', '〇', '◯']);

/** What a cell answers; what a cross and a circle say depends on the column. */
export type Answer = 'yes' | 'no' | 'cross' | 'circle';

/** null for what is no answer by yes or no. */
export function answerOf(raw: string): Answer | null {
  if (YES.has(raw)) return 'yes';
  if (NO.has(raw)) return 'no';
  const text = nfkc(raw).trim().toLowerCase();
  if (YES.has(text)) return 'yes';
  if (NO.has(text)) return 'no';
  if (text === 'x') return 'cross';
  return CIRCLES.has(text) ? 'circle' : null;
}

/** Says no as a sign beside others does. */
export function isNoSign(text: string): boolean {
  return NO_SIGNS.has(text);
}

/** As `answerOf`, of a column that may hold codes as well: a 1 is a yes only where all cells answer by yes or no. */
export function plainAnswerOf(text: string): Answer | null {
  return /^[\dtf]$/iu.test(nfkc(text).trim()) ? null : answerOf(text);
}
