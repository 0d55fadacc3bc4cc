import type { ImportKind } from '../contract/imports';
import type { ProblemRow } from '../contract/import-problems';
import { problemSentence } from '../importing/problem-message';
import { faultyTexts } from '../texts/faulty';
import type { Cell, Column, Table } from './table';

export interface FaultyRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problems: readonly ProblemRow[];
}

export interface FaultyRows {
  readonly count: number;
  each(): Iterable<FaultyRow>;
}

type Locale = 'zh-CN' | 'en';

/**
 * Rows with problems as a spreadsheet to mend and import again: first where each was, what is wrong and what would be
 * taken, then the file's own columns in their order, faulty cells marked.
 */
export function faultyTable(kind: ImportKind, headers: readonly string[], rows: FaultyRows, locale: Locale): Table {
  const texts = faultyTexts[locale];
  const own = headers.map((heading, i): Column => ({ id: `c${i}`, heading, width: 18, format: 'text' }));
  return {
    id: 'faulty',
    name: texts.sheet,
    columns: [
      { id: 'row', heading: texts.row, width: 8, format: 'integer' },
      { id: 'problem', heading: texts.problem, width: 48, format: 'text' },
      { id: 'fix', heading: texts.fix, width: 28, format: 'text' },
      ...own,
    ],
    rowCount: rows.count,
    *rows() {
      for (const row of rows.each()) yield lineOf(kind, headers.length, row, locale);
    },
  };
}

function lineOf(kind: ImportKind, width: number, { row, cells, problems }: FaultyRow, locale: Locale): Cell[] {
  const { joiner, inColumn, fixInColumn } = faultyTexts[locale];
  const marked = new Set(problems.map((p) => p.at));
  const told = problems.map((p) => {
    const problem = problemSentence(locale, kind, p);
    return p.column === '' ? problem : fill(inColumn, { column: p.column, problem });
  });
  const fixes = problems.flatMap((p) => (p.fix === null ? [] : [fill(fixInColumn, { column: p.column, fix: p.fix })]));
  // Cells beyond the headers are part of what is wrong, and must not be lost.
  const all = Array.from({ length: Math.max(width, cells.length) }, (_, i) => cells[i] ?? '');
  return [
    row,
    told.join(joiner),
    fixes.join(joiner),
    ...all.map((value, i): Cell => (marked.has(i) ? { value, format: 'text', marked: true } : value)),
  ];
}

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => params[name] ?? '');
}
