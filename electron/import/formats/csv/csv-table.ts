import type { Origin, SourceOptions } from '../../source';
import type { Table } from '../../table';
import { sizeOf } from '../../file-chunks';
import { csvRows } from './csv-rows';
import { detectDelimiter } from './detect-delimiter';
import { detectEncoding } from './detect-encoding';
import { fileText, pastedText } from './text-chunks';

/** Comma-separated and the like, from a file or pasted. */
export function openCsv(origin: Origin, options: Pick<SourceOptions, 'encoding' | 'delimiter'>): Table {
  const { path, pasted } = origin;
  if (pasted !== undefined) {
    const text = () => pastedText(pasted);
    const delimiter = options.delimiter ?? (pasted.includes('\t') ? '\t' : detectDelimiter(text()));
    const form: Table['form'] = { format: 'cells', encoding: null, delimiter, sheet: null, sheets: [] };
    return plainTable(form, pasted.length, () => csvRows(text(), delimiter));
  }
  const size = sizeOf(path);
  const encoding = options.encoding ?? detectEncoding(path);
  const text = () => fileText(path, encoding);
  const delimiter = options.delimiter ?? detectDelimiter(text());
  const form: Table['form'] = { format: 'csv', encoding, delimiter, sheet: null, sheets: [] };
  return plainTable(form, size, () => csvRows(text(), delimiter));
}

function plainTable(form: Table['form'], size: number, rows: Table['rows']): Table {
  return { form, named: false, size, merges: [], notes: [], rows };
}
