import { rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { setPragmas } from '@electron/workspace/connection';

const RUNS = 3;
const ROWS_A_STATEMENT = 100;

/**
 * How long it takes to write rows that are ready into the table they belong in, under its checks, keys and indexes and with the
 * pragmas of the product, and to do nothing else: what an import could reach that binds every row itself. Milliseconds, at its best.
 * @param from a workspace in which the rows are @param empty the bytes of one in which they are not
 * @param file where they are written
 */
export function plainInserts(from: Database.Database, empty: Buffer, file: string): number {
  const columns = from.pragma('table_info(account)') as readonly { readonly name: string }[];
  const names = columns.map(({ name }) => name).join(', ');
  const rows = from.prepare(`select ${names} from account`).raw().all() as unknown[][];
  const sources = from.prepare('select * from import_source').raw().all() as unknown[][];
  const marks = (count: number): string => `(${Array.from({ length: count }, () => '?').join(', ')})`;
  const same = columns.map((_, i) => sameOf(rows.map((row) => row[i])));
  const bound = columns.map((_, i) => i).filter((i) => same[i] === null);
  const row = `(${same.map((literal) => literal ?? '?').join(', ')})`;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    writeFileSync(file, empty);
    const sqlite = new Database(file);
    setPragmas(sqlite);
    sqlite.pragma('cache_size = -65536');
    const source = sqlite.prepare(`insert into import_source values ${marks(sources[0]?.length ?? 1)}`);
    for (const values of sources) source.run(values);
    const start = performance.now();
    sqlite.exec('begin immediate');
    // They do something for every account made; the product does it once for all.
    for (const name of ['account_position_insert', 'account_compared_insert']) sqlite.exec(`drop trigger ${name}`);
    const many = Array.from({ length: ROWS_A_STATEMENT }, () => row).join(', ');
    const insert = sqlite.prepare(`insert into account (${names}) values ${many}`);
    for (let at = 0; at + ROWS_A_STATEMENT <= rows.length; at += ROWS_A_STATEMENT) {
      insert.run(rows.slice(at, at + ROWS_A_STATEMENT).flatMap((values) => bound.map((i) => values[i])));
    }
    sqlite.exec('commit');
    best = Math.min(best, performance.now() - start);
    sqlite.close();
  }
  return best;
}

/** What all rows have in a column, as SQL: it need not be bound for each; null where they differ. */
function sameOf(values: readonly unknown[]): string | null {
  const [first] = values;
  if (values.some((value) => value !== first)) return null;
  if (first === null || typeof first === 'number') return String(first);
  return typeof first === 'string' ? `'${first.replaceAll("'", "''")}'` : null;
}
