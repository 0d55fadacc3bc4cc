import type { ImportKind } from '@shared/contract/imports';

/** How the rows of a kind are named to a person: SQL over the table `t` and what is joined to it. */
export interface DiffShape {
  readonly table: string;
  readonly joins: string;
  /** The recipe's stable key. */
  readonly key: string;
  readonly label: string;
}

const ACCOUNT = 'join account a on a.id = t.account_id left join rep r on r.id = t.rep_id';

/** A unit in both languages, as findings are read in either: `苏州市 Suzhou`. */
const UNIT = "u.name || case when u.name_en in ('', u.name) then '' else ' ' || u.name_en end";

/** A division is a change of a plan and is shown there. */
export const DIFF_SHAPES: Readonly<Partial<Record<ImportKind, DiffShape>>> = {
  teams: { table: 'team', joins: '', key: 't.name_key', label: 't.name' },
  reps: { table: 'rep', joins: '', key: 't.code', label: 't.name' },
  accounts: { table: 'account', joins: '', key: 't.code', label: 't.name' },
  owners: { table: 'account', joins: '', key: 't.code', label: 't.name' },
  contacts: { table: 'contact', joins: '', key: 't.key', label: 't.name' },
  opportunities: { table: 'opportunity', joins: '', key: 't.key', label: 't.name' },
  market: {
    table: 'market_figure',
    joins: 'join unit u on u.id = t.unit_id',
    key: "u.code || ' ' || t.period",
    label: `${UNIT} || ' · ' || t.period`,
  },
  sales: {
    table: 'sale',
    joins: ACCOUNT,
    key: 'json_array(a.code, t.period, r.code)',
    label: "a.name || ' · ' || t.period",
  },
  activities: {
    table: 'activity',
    joins: ACCOUNT,
    key: 'json_array(a.code, r.code, t.at, t.kind)',
    label: "a.name || ' · ' || t.at",
  },
  claims: {
    table: 'claim',
    joins: ACCOUNT,
    key: 'json_array(a.code, r.code, t.registered_at)',
    label: "a.name || ' · ' || r.name",
  },
};

/** Columns that say how, not what. */
const SILENT: ReadonlySet<string> = new Set([
  'source_id',
  'owner_source_id',
  'end_month',
  'name_key',
  'key',
  'confidence',
  'place_words',
  'place_problem',
]);

export function isShown(column: string): boolean {
  return !SILENT.has(column);
}

/** Column of the table → field of the kind: `unit_id` → `unit`, `parent_code` → `parent`, `home_lng` → `homeLng`. */
export function fieldOfColumn(column: string): string {
  return column
    .replace(/_id$|(?<=^parent)_code$/u, '')
    .replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
