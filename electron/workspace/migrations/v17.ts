import { type Kysely, sql } from 'kysely';
import type { SchemaMigration } from './migration';

const STATEMENTS = [
  'alter table team add column source_id integer references import_source (id)',
  'alter table contact add column source_id integer references import_source (id)',
  'alter table opportunity add column source_id integer references import_source (id)',
  'alter table market_figure add column source_id integer references import_source (id)',
  'alter table market_figure add column deleted_at text',
  // Who serves an account may come from another list than the account.
  'alter table account add column owner_source_id integer references import_source (id)',
  handEditTrigger('team', 'new.id', ['name', 'code', 'manager', 'region', 'parent', 'deleted_at']),
  handEditTrigger('contact', 'new.id', ['code', 'name', 'title', 'phone', 'email', 'preferred', 'note', 'deleted_at']),
  handEditTrigger('opportunity', 'new.id', [
    'code',
    'name',
    'stage',
    'amount',
    'probability',
    'expected_close',
    'owner_id',
    'opened_on',
    'status',
    'deleted_at',
  ]),
  handEditTrigger('market_figure', 'new.unit_id * 10000 + new.period', [
    'capacity',
    'customers_start',
    'new_customers',
    'lost_customers',
    'competition',
    'own_revenue',
    'deleted_at',
  ]),
  // Columns that came after the triggers of accounts and reps.
  handEditTrigger('account', 'new.id', ['parent_code'], 'account_parent'),
  handEditTrigger('rep', 'new.id', ['target'], 'rep_target'),
];

/** As those of accounts and reps; which account a record belongs to is moved by merging, which is no edit of the record. */
function handEditTrigger(table: string, rowId: string, fields: readonly string[], name = table): string {
  const pairs = fields.map((f) => `select '${f}' as f, old.${f} as b, new.${f} as a`).join(' union all ');
  return `create trigger ${name}_edited_by_hand after update of ${fields.join(', ')} on ${table}
    when not exists (select 1 from meta where key = 'importing')
  begin
    insert into hand_edit (tbl, row_id, field, base)
      select '${table}', ${rowId}, f, b from (${pairs}) where b is not a
      on conflict (tbl, row_id, field) do nothing;
  end`;
}

/** Every list knows where its rows come from and what was edited since, so that all of them can be compared when they come again. */
export const v17: SchemaMigration = {
  version: 17,
  name: '0017_sources_of_all_lists',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};
