import type { DifferenceState } from '../contract/import-diff';
import type { ImportKind } from '../contract/imports';
import { shownKey } from '../importing/record-key';
import { faultyTexts } from '../texts/faulty';
import { importTexts } from '../texts/importing';
import type { Column, Table } from './table';

type Value = string | number | null;

/** One field of a row that differs; a row that is new or missing has no field. */
export interface DifferenceLine {
  readonly state: DifferenceState;
  readonly key: string;
  readonly label: string;
  readonly row: number | null;
  readonly field: string | null;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

interface DifferenceLines {
  readonly count: number;
  each(): Iterable<DifferenceLine>;
}

/** What a file would change, a line a field: as last imported, in the workspace, in the file. */
export function differencesTable(kind: ImportKind, lines: DifferenceLines, locale: 'zh-CN' | 'en'): Table {
  const texts = faultyTexts[locale];
  const fields: Readonly<Record<string, string>> = { ...importTexts[locale].field[kind], ...texts.fields };
  const text = (id: string, heading: string, width: number): Column => ({ id, heading, width, format: 'text' });
  return {
    id: 'differences',
    name: texts.differences,
    columns: [
      text('state', texts.state, 18),
      text('key', texts.key, 20),
      text('name', texts.name, 32),
      { id: 'row', heading: texts.row, width: 8, format: 'integer' },
      text('field', texts.field, 18),
      text('base', texts.base, 24),
      text('mine', texts.mine, 24),
      text('theirs', texts.theirs, 24),
    ],
    rowCount: lines.count,
    *rows() {
      for (const { state, key, label, row, field, base, mine, theirs } of lines.each()) {
        const name = field === null ? null : (fields[field] ?? field);
        yield [texts.states[state], shownKey(key), label, row, name, base, mine, theirs];
      }
    },
  };
}
