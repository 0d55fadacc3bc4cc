import { type Form, FORM_VERSION } from '@shared/duplicates/form';
import type { Db } from '@electron/workspace/schema';
import { upsert, type UpsertTarget } from '../upsert';

const TARGET = {
  table: 'duplicate_form',
  counter: 'count(*)',
  key: ['account_id'],
  columns: ['account_id', 'version', 'form'],
} as const satisfies UpsertTarget<string>;

export interface AccountForm {
  readonly id: number;
  readonly form: Form;
}

export async function writeForms(db: Db, forms: readonly AccountForm[]): Promise<void> {
  const rows = forms.map(({ id, form }) => ({
    account_id: id,
    version: FORM_VERSION,
    form: new Uint8Array(form.buffer, form.byteOffset, form.byteLength),
  }));
  await upsert(db, TARGET, rows);
}

/** Of every account that is still there, in the order of their ids. */
export async function readForms(db: Db): Promise<AccountForm[]> {
  const rows = await db
    .selectFrom('duplicate_form')
    .innerJoin('account', 'account.id', 'account_id')
    .select(['account_id as id', 'form'])
    .where('deleted_at', 'is', null)
    .orderBy('account_id')
    .execute();
  return rows.map(({ id, form }) => ({ id, form: inWords(form) }));
}

/** Accounts whose form is missing or no longer true. */
export async function readOutdated(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('duplicate_form', 'duplicate_form.account_id', 'account.id')
    .leftJoin('duplicate_stale', 'duplicate_stale.account_id', 'account.id')
    .select('account.id')
    .where('deleted_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('version', 'is', null),
        eb('version', '<>', FORM_VERSION),
        eb('duplicate_stale.account_id', 'is not', null),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Bytes as SQLite gives them may begin anywhere in their buffer. */
function inWords(bytes: Uint8Array): Form {
  const size = Int32Array.BYTES_PER_ELEMENT;
  const { buffer, byteOffset, byteLength } = byteAligned(bytes, size);
  return new Int32Array(buffer, byteOffset, byteLength / size);
}

function byteAligned(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  return bytes.byteOffset % size === 0 && bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : Uint8Array.from(bytes);
}
