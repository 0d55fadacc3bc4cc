import type {
  ChoicesTally,
  DifferenceFilter,
  DifferenceRow,
  DifferenceSummary,
  ImportChoices,
} from '@shared/contract/import-diff';
import type { Findings } from './findings';
import type { DifferenceState } from './schema';

interface Row {
  readonly id: number;
  readonly state: DifferenceState;
  readonly key: string;
  readonly label: string;
  readonly row: number | null;
  readonly guarded: string | null;
}

interface FieldRow {
  readonly id: number;
  readonly field: string;
  readonly base: string | number | null;
  readonly mine: string | number | null;
  readonly theirs: string | number | null;
}

/** One slice in the order of the file, and how many there are. */
export function queryDifferences(
  findings: Findings,
  filter: DifferenceFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly rows: DifferenceRow[] } {
  const { where, bindings } = conditions(filter);
  const { sqlite } = findings;
  const total = Number(
    sqlite
      .prepare(`select count(*) from difference d ${where}`)
      .pluck()
      .get(...bindings),
  );
  // Cast: the columns of the table, by the writer of this folder.
  const rows = sqlite
    .prepare(`select * from difference d ${where} order by row is null, row, key limit ? offset ?`)
    .all(...bindings, limit, offset) as Row[];
  const fields = sqlite.prepare('select field, base, mine, theirs from difference_field where id = ? order by field');
  return { total, rows: rows.map((row) => ({ ...row, fields: fields.all(row.id) as Omit<FieldRow, 'id'>[] })) };
}

export function summariseDifferences({ sqlite }: Findings): DifferenceSummary {
  const states = sqlite.prepare('select state, count(*) as count from difference group by state').all() as {
    readonly state: DifferenceState;
    readonly count: number;
  }[];
  const counts = { new: 0, changed: 0, missing: 0, conflict: 0, kept: 0 };
  for (const { state, count } of states) counts[state] = count;
  const fields = sqlite
    .prepare(
      `select d.state, f.field, count(*) as count from difference_field f join difference d on d.id = f.id
      group by d.state, f.field order by count(*) desc, f.field`,
    )
    .all() as DifferenceSummary['fields'];
  const guarded = sqlite.prepare('select count(*) from difference where guarded is not null').pluck().get();
  return { counts, fields, guarded: Number(guarded) };
}

const TALLY = `
  with left_out as (select value as key from json_each(:left)),
    other_side as (select value as key from json_each(:otherwise)),
    other_fate as (select value as key from json_each(:missingOtherwise))
  select
    count(*) filter (where state = 'new' and key in left_out) as leftNew,
    count(*) filter (where state = 'changed' and key in left_out) as leftChanged,
    (select count(*) from (
      select row from difference where state in ('new', 'changed') and row is not null
      group by row having min(key in left_out)
    )) as leftRows,
    count(*) filter (
      where state = 'conflict' and (:conflicts = 'theirs') <> (key in other_side) and key not in left_out
        and key not in (select key from difference where state = 'changed')
    ) as settled,
    count(*) filter (
      where state = 'missing' and guarded is null and (:missing = 'remove') <> (key in other_fate)
    ) as removed
  from difference`;

/** What choices come to with these differences. */
export function tallyChoices({ sqlite }: Findings, choices: ImportChoices): ChoicesTally {
  const { left, otherwise, missingOtherwise, conflicts, missing } = choices;
  // Cast: the columns of the statement above.
  return sqlite.prepare(TALLY).get({
    conflicts,
    missing,
    left: JSON.stringify(left),
    otherwise: JSON.stringify(otherwise),
    missingOtherwise: JSON.stringify(missingOtherwise),
  }) as ChoicesTally;
}

function conditions({ state, text, field }: DifferenceFilter): {
  readonly where: string;
  readonly bindings: readonly string[];
} {
  const parts = ['d.state = ?'];
  const bindings: string[] = [state];
  if (text) {
    const like = `%${text.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`;
    parts.push("(d.key like ? escape '\\' or d.label like ? escape '\\')");
    bindings.push(like, like);
  }
  if (field) {
    parts.push('exists (select 1 from difference_field f where f.id = d.id and f.field = ?)');
    bindings.push(field);
  }
  return { where: `where ${parts.join(' and ')}`, bindings };
}
