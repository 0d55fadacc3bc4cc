import {
  Delimiter,
  Encoding,
  type HeaderRows,
  type ImportKind,
  type ImportOptions,
  MOST_HEADER_ROWS,
} from '@shared/contract/imports';
import { detectAll } from '@shared/importing/default-options';
import type { Args } from './args';
import type { OptionName } from './options';
import { UsageError } from './usage-error';

/** Options that say how a file is to be read. */
export const SOURCE_OPTIONS = [
  'encoding',
  'delimiter',
  'sheet',
  'header-row',
  'totals',
  'amounts-in',
] as const satisfies readonly OptionName[];

/** What is not said is found out. @throws UsageError `badHeaderRow` */
export function sourceOptions(args: Args, kind: ImportKind): ImportOptions {
  const delimiter = args.value('delimiter');
  return {
    ...detectAll(kind),
    encoding: args.has('encoding') ? Encoding.parse(args.value('encoding')) : null,
    delimiter: delimiter === undefined ? null : Delimiter.parse(DELIMITERS[delimiter] ?? delimiter),
    sheet: args.value('sheet') ?? null,
    headerRows: headerRows(args.value('header-row')),
    totals: args.value('totals') === 'take' ? 'take' : 'apart',
    moneyUnit: AMOUNTS[args.value('amounts-in') ?? ''] ?? null,
  };
}

/** Powers of ten by what people say. */
const AMOUNTS: Readonly<Record<string, number>> = { units: 0, thousands: 3, wan: 4, millions: 6, yi: 8 };

/** Signs that shells make hard to write, by name. */
const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

/** 3, or 3-4 for a header of two rows. */
function headerRows(text: string | undefined): HeaderRows | null {
  if (text === undefined) return null;
  const match = /^(\d{1,7})(?:-(\d{1,7}))?$/u.exec(text);
  const [first, last] = match ? [Number(match[1]), Number(match[2] ?? match[1])] : [0, 0];
  if (first < 1 || last < first || last - first >= MOST_HEADER_ROWS)
    throw new UsageError('badHeaderRow', { value: text });
  return { first, last };
}
