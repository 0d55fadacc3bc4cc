import type { AccountRecord } from '@shared/importing/records';
import { Account } from '@shared/model/account';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';
import { type IdOf, idsByCode, orNull } from './ids';
import { mergeBy, mergeHandEdits, type Writing } from './importing/merge';
import { underSurvivors } from './under-survivors';
import { fromJson } from './json';
import { givenColumns, partialUpsert } from './partial-upsert';
import type { Effect, UpsertTarget } from './upsert';

const COLUMN_OF = {
  code: 'code',
  name: 'name',
  creditCode: 'credit_code',
  unit: 'unit_id',
  lng: 'lng',
  lat: 'lat',
  placedBy: 'placed_by',
  confidence: 'confidence',
  placeWords: 'place_words',
  placeProblem: 'place_problem',
  address: 'address',
  phone: 'phone',
  industry: 'industry',
  products: 'products',
  needs: 'needs',
  revenue: 'revenue',
  potential: 'potential',
  growth: 'growth',
  margin: 'margin',
  strategic: 'strategic',
  pipeline: 'pipeline',
  since: 'since',
  presentOwner: 'present_owner_id',
  presentFollowers: 'present_followers',
  parent: 'parent_code',
} as const satisfies Readonly<Record<keyof Account, string>>;

type Column = (typeof COLUMN_OF)[keyof Account] | 'deleted_at' | 'source_id';

const givenOf = givenColumns<keyof Account, Column>(COLUMN_OF, ['deleted_at']);

const TARGET: UpsertTarget<Column> = {
  table: 'account',
  counter: 'max(id)',
  key: ['code'],
  columns: [...Object.values(COLUMN_OF), 'deleted_at', 'source_id'],
};

/** Where an account lies is one decision, taken by a person or by a file. */
const MERGE = mergeBy('account', 'code', [
  ['unit_id', 'placed_by', 'lng', 'lat', 'confidence', 'place_words', 'place_problem'],
]);

/**
 * By code; a new account without a name goes by its code. An account that an import marked as deleted comes back; what is
 * said of one that has been merged goes to the account that stands for it.
 * @param writing what an import does about edits by hand; without it the records count
 * @throws DomainError `data.unknownUnit`, `data.unknownRep`
 */
export async function upsertAccounts(db: Db, given: readonly AccountRecord[], writing?: Writing): Promise<Effect> {
  const accounts = await underSurvivors(db, given);
  const unitId = await idsByCode(
    db,
    'unit',
    accounts.map((account) => account.unit),
  );
  const repId = await idsByCode(
    db,
    'rep',
    accounts.map((account) => account.presentOwner),
  );
  const records = accounts.map((account) => ({
    row: rowOf(account, { unitId, repId, sourceId: writing?.sourceId ?? null }),
    given: givenOf(account),
  }));
  const merged = writing ? await mergeHandEdits(db, MERGE, records, writing) : records;
  const keeper = writing?.keeper;
  // What is to be done with these depends on choices made later.
  if (accounts !== given || merged !== records) keeper?.giveUp();
  return partialUpsert(db, TARGET, merged, keeper?.keep);
}

const jsonOfList = new WeakMap<readonly unknown[], string>();

/** Lists that occur again and again are the same one (see `Row.remembered`), and are written out once. */
function listJson(list: readonly unknown[] | undefined): string {
  if (list === undefined || list.length === 0) return '[]';
  const known = jsonOfList.get(list);
  if (known !== undefined) return known;
  const json = JSON.stringify(list);
  jsonOfList.set(list, json);
  return json;
}

interface Ids {
  readonly unitId: IdOf;
  readonly repId: IdOf;
  readonly sourceId: number | null;
}

function rowOf(account: AccountRecord, { unitId, repId, sourceId }: Ids) {
  return {
    code: account.code,
    name: account.name ?? account.code,
    credit_code: account.creditCode ?? '',
    unit_id: orNull(unitId, account.unit ?? null),
    lng: account.lng ?? null,
    lat: account.lat ?? null,
    placed_by: account.placedBy ?? 'none',
    confidence: account.confidence ?? null,
    place_words: JSON.stringify(account.placeWords ?? {}),
    place_problem: account.placeProblem ? JSON.stringify(account.placeProblem) : null,
    address: account.address ?? '',
    phone: account.phone ?? '',
    industry: account.industry ?? '',
    products: listJson(account.products),
    needs: listJson(account.needs),
    revenue: account.revenue ?? null,
    potential: account.potential ?? null,
    growth: account.growth ?? null,
    margin: account.margin ?? null,
    strategic: account.strategic ? 1 : 0,
    pipeline: account.pipeline ?? null,
    since: account.since ?? null,
    present_owner_id: orNull(repId, account.presentOwner ?? null),
    present_followers: listJson(account.presentFollowers),
    parent_code: account.parent ?? '',
    deleted_at: null,
    source_id: sourceId,
  };
}

/** The columns of a whole account as they are stored. @throws DomainError `data.unknownUnit`, `data.unknownRep` */
export async function accountRow(
  db: Db,
  account: Account,
): Promise<Readonly<Record<Exclude<Column, 'source_id'>, string | number | null>>> {
  const unitId = await idsByCode(db, 'unit', [account.unit]);
  const repId = await idsByCode(db, 'rep', [account.presentOwner]);
  const { source_id: _, ...row } = rowOf(account, { unitId, repId, sourceId: null });
  return row;
}

const PAGE = 500;

/** In the order of `codes`; codes the workspace does not hold are left out. */
export async function readAccounts(db: Db, codes: readonly string[]): Promise<Account[]> {
  const found = new Map<string, Account>();
  for (const some of chunksOf(codes, PAGE)) {
    const rows = await accountsQuery(db).where('account.code', 'in', some).execute();
    for (const row of rows) found.set(row.code, accountFromRow(row));
  }
  return codes.flatMap((code) => found.get(code) ?? []);
}

function accountsQuery(db: Db) {
  return db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .leftJoin('rep', 'rep.id', 'account.present_owner_id')
    .selectAll('account')
    .select(['unit.code as unit', 'rep.code as present_owner'])
    .where('account.deleted_at', 'is', null);
}

type AccountRow = Awaited<ReturnType<ReturnType<typeof accountsQuery>['execute']>>[number];

function accountFromRow(row: AccountRow): Account {
  return Account.parse({
    code: row.code,
    name: row.name,
    creditCode: row.credit_code,
    unit: row.unit,
    lng: row.lng,
    lat: row.lat,
    placedBy: row.placed_by,
    confidence: row.confidence,
    placeWords: fromJson(row.place_words),
    placeProblem: row.place_problem === null ? null : fromJson(row.place_problem),
    address: row.address,
    phone: row.phone,
    industry: row.industry,
    products: fromJson(row.products),
    needs: fromJson(row.needs),
    revenue: row.revenue,
    potential: row.potential,
    growth: row.growth,
    margin: row.margin,
    strategic: row.strategic === 1,
    pipeline: row.pipeline,
    since: row.since,
    presentOwner: row.present_owner,
    presentFollowers: fromJson(row.present_followers),
    parent: row.parent_code,
  });
}
