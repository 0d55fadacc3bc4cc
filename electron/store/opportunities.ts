import { recordKey } from '@shared/importing/record-key';
import type { OpportunityRecord } from '@shared/importing/records';
import { Opportunity } from '@shared/model/opportunity';
import type { Db } from '@electron/workspace/schema';
import { accountTargets } from './account-targets';
import { idsByCode, orNull } from './ids';
import { mergeBy, mergeHandEdits, type Writing } from './importing/merge';
import { givenColumns, partialUpsert } from './partial-upsert';
import type { Effect, UpsertTarget } from './upsert';

const COLUMN_OF = {
  account: 'account_id',
  code: 'code',
  name: 'name',
  stage: 'stage',
  amount: 'amount',
  probability: 'probability',
  expectedClose: 'expected_close',
  owner: 'owner_id',
  openedOn: 'opened_on',
  status: 'status',
} as const satisfies Readonly<Record<keyof Opportunity, string>>;

type Column = (typeof COLUMN_OF)[keyof Opportunity] | 'key' | 'origin_id' | 'deleted_at' | 'source_id';

const givenOf = givenColumns<keyof Opportunity, Column>(COLUMN_OF, ['key', 'origin_id', 'deleted_at']);

const TARGET: UpsertTarget<Column> = {
  table: 'opportunity',
  counter: 'max(id)',
  key: ['key'],
  columns: ['key', ...Object.values(COLUMN_OF), 'origin_id', 'deleted_at', 'source_id'],
};

const MERGE = mergeBy('opportunity', 'key');

/** By code, else by name within the account. @throws DomainError `data.unknownAccount|unknownRep` */
export async function upsertOpportunities(
  db: Db,
  opportunities: readonly OpportunityRecord[],
  writing?: Writing,
): Promise<Effect> {
  const target = await accountTargets(
    db,
    opportunities.map((opportunity) => opportunity.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    opportunities.map((opportunity) => opportunity.owner),
  );
  const records = opportunities.map((opportunity) => ({
    row: {
      key: recordKey(opportunity),
      ...target(opportunity.account),
      code: opportunity.code ?? '',
      name: opportunity.name,
      stage: opportunity.stage ?? '',
      amount: opportunity.amount ?? null,
      probability: opportunity.probability ?? null,
      expected_close: opportunity.expectedClose ?? null,
      owner_id: orNull(repId, opportunity.owner ?? null),
      opened_on: opportunity.openedOn ?? null,
      status: opportunity.status ?? 'open',
      deleted_at: null,
      source_id: writing?.sourceId ?? null,
    },
    given: givenOf(opportunity),
  }));
  const merged = writing ? await mergeHandEdits(db, MERGE, records, writing) : records;
  return partialUpsert(db, TARGET, merged);
}

/** Of one account: open ones first, then the latest. */
export async function readOpportunities(db: Db, account: string): Promise<Opportunity[]> {
  const rows = await db
    .selectFrom('opportunity')
    .innerJoin('account', 'account.id', 'opportunity.account_id')
    .leftJoin('rep', 'rep.id', 'opportunity.owner_id')
    .select(['opportunity.code', 'opportunity.name', 'stage', 'amount', 'probability', 'status'])
    .select(['expected_close', 'opened_on', 'rep.code as owner'])
    .where('account.code', '=', account)
    .where('opportunity.deleted_at', 'is', null)
    .orderBy((eb) => eb('status', '<>', 'open'))
    .orderBy('opened_on', 'desc')
    .orderBy('opportunity.id')
    .execute();
  return rows.map(({ expected_close, opened_on, ...row }) =>
    Opportunity.parse({ ...row, account, expectedClose: expected_close, openedOn: opened_on }),
  );
}

/** Money in open opportunities by account id: the pipeline of accounts whose own file gives none. */
export async function readOpenPipeline(db: Db): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('opportunity')
    .select((eb) => ['account_id', eb.fn.sum<number | null>('amount').as('amount')])
    .where('status', '=', 'open')
    .where('deleted_at', 'is', null)
    .groupBy('account_id')
    .execute();
  return new Map(rows.flatMap(({ account_id, amount }) => (amount === null ? [] : [[account_id, amount]])));
}
