import type { ImportKind, ImportOptions } from '../contract/imports';

/** A file of which nothing is said but what it holds: all else is found out. */
export function detectAll(kind: ImportKind): ImportOptions {
  return {
    kind,
    encoding: null,
    delimiter: null,
    sheet: null,
    headerRows: null,
    totals: 'apart',
    mapping: null,
    automatic: false,
    datum: null,
    moneyUnit: null,
  };
}
