import readXlsxFile from 'read-excel-file/node';

export type Row = Readonly<Record<string, string | number | boolean | Date | null>>;

/** Sheets by name, each row by its headings. */
export async function readWorkbook(path: string): Promise<ReadonlyMap<string, readonly Row[]>> {
  const sheets = await readXlsxFile(path);
  return new Map(
    sheets.map(({ sheet, data }) => {
      const [headings, ...rows] = data;
      const records = rows.map((cells): Row => {
        return Object.fromEntries(headings.map((heading, i) => [String(heading), (cells[i] ?? null) as Row[string]]));
      });
      return [sheet, records];
    }),
  );
}

export function rowsOf(workbook: ReadonlyMap<string, readonly Row[]>, sheet: string): readonly Row[] {
  const rows = workbook.get(sheet);
  if (!rows) throw new Error(`no sheet ${sheet}; there are ${[...workbook.keys()].join(', ')}`);
  return rows;
}

export function num(row: Row, heading: string): number {
  const value = row[heading];
  if (typeof value !== 'number') throw new Error(`${heading} is no number but ${String(value)}`);
  return value;
}

/** Sum of a column by the value of another. */
export function sumBy(rows: readonly Row[], key: string, column: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const at = row[key] === null ? '' : String(row[key]);
    sums.set(at, (sums.get(at) ?? 0) + num(row, column));
  }
  return sums;
}

export function countBy(rows: readonly Row[], key: string): ReadonlyMap<string, number> {
  return sumBy(
    rows.map((row) => ({ [key]: row[key], one: 1 })),
    key,
    'one',
  );
}
