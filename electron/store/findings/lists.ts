import type { DifferenceLine } from '@shared/exporting/differences-table';
import type { FaultyRow, FaultyRows } from '@shared/exporting/faulty-table';
import type { Findings } from './findings';
import { problemsOfRow } from './problems';

/** Rows with problems in the order of the file. @param rejected only those with an error */
export function faultyRows(findings: Findings, rejected: boolean): FaultyRows {
  const { sqlite } = findings;
  const which = `exists (select 1 from problem p where p.row = f.row ${rejected ? "and p.severity = 'error'" : ''})`;
  const count = Number(sqlite.prepare(`select count(*) from faulty f where ${which}`).pluck().get());
  const rows = sqlite.prepare(`select row from faulty f where ${which} order by row`).pluck();
  const cells = sqlite.prepare('select cells from faulty where row = ?').pluck();
  return {
    count,
    *each(): Iterable<FaultyRow> {
      // The numbers first: a statement being read blocks the connection for others.
      for (const row of rows.all() as number[]) {
        yield { row, cells: JSON.parse(String(cells.get(row))) as string[], problems: problemsOfRow(findings, row) };
      }
    },
  };
}

export function countDifferenceLines({ sqlite }: Findings): number {
  const text = 'select count(*) from difference d left join difference_field f on f.id = d.id';
  return Number(sqlite.prepare(text).pluck().get());
}

/** A line a field; a row without fields is one line. */
export function differenceLines({ sqlite }: Findings): Iterable<DifferenceLine> {
  return sqlite
    .prepare(
      `select d.state, d.key, d.label, d.row, f.field, f.base, f.mine, f.theirs
      from difference d left join difference_field f on f.id = d.id order by d.state, d.row is null, d.row, d.key, f.field`,
    )
    .iterate() as Iterable<DifferenceLine>;
}
