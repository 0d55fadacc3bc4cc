import { recordKey } from '@shared/importing/record-key';
import type { ContactRecord } from '@shared/importing/records';
import { Contact } from '@shared/model/contact';
import type { Db } from '@electron/workspace/schema';
import { accountTargets } from './account-targets';
import { mergeBy, mergeHandEdits, type Writing } from './importing/merge';
import { givenColumns, partialUpsert } from './partial-upsert';
import type { Effect, UpsertTarget } from './upsert';

const COLUMN_OF = {
  account: 'account_id',
  code: 'code',
  name: 'name',
  title: 'title',
  phone: 'phone',
  email: 'email',
  preferred: 'preferred',
  note: 'note',
} as const satisfies Readonly<Record<keyof Contact, string>>;

type Column = (typeof COLUMN_OF)[keyof Contact] | 'key' | 'origin_id' | 'deleted_at' | 'source_id';

const givenOf = givenColumns<keyof Contact, Column>(COLUMN_OF, ['key', 'origin_id', 'deleted_at']);

const TARGET: UpsertTarget<Column> = {
  table: 'contact',
  counter: 'max(id)',
  key: ['key'],
  columns: ['key', ...Object.values(COLUMN_OF), 'origin_id', 'deleted_at', 'source_id'],
};

const MERGE = mergeBy('contact', 'key');

/** By code, else by name within the account. A contact marked as deleted comes back. @throws DomainError `data.unknownAccount` */
export async function upsertContacts(db: Db, contacts: readonly ContactRecord[], writing?: Writing): Promise<Effect> {
  const target = await accountTargets(
    db,
    contacts.map((contact) => contact.account),
  );
  const records = contacts.map((contact) => ({
    row: {
      key: recordKey(contact),
      ...target(contact.account),
      code: contact.code ?? '',
      name: contact.name,
      title: contact.title ?? '',
      phone: contact.phone ?? '',
      email: contact.email ?? '',
      preferred: contact.preferred ? 1 : 0,
      note: contact.note ?? '',
      deleted_at: null,
      source_id: writing?.sourceId ?? null,
    },
    given: givenOf(contact),
  }));
  const merged = writing ? await mergeHandEdits(db, MERGE, records, writing) : records;
  return partialUpsert(db, TARGET, merged);
}

/** Of one account, whom to call first at the top. */
export async function readContacts(db: Db, account: string): Promise<Contact[]> {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('account', 'account.id', 'contact.account_id')
    .select(['contact.code', 'contact.name', 'title', 'contact.phone', 'email', 'preferred', 'note'])
    .where('account.code', '=', account)
    .where('contact.deleted_at', 'is', null)
    .orderBy('preferred', 'desc')
    .orderBy('contact.id')
    .execute();
  return rows.map((row) => Contact.parse({ ...row, account, preferred: row.preferred === 1 }));
}
