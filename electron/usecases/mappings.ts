import type { CallName } from '@shared/contract/contract';
import type { ImportKind } from '@shared/contract/imports';
import type { SavedMapping } from '@shared/contract/mappings';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import {
  deleteSavedMapping,
  findSavedMapping,
  insertSavedMapping,
  readSavedMapping,
  readSavedMappings,
  renameSavedMapping,
} from '@electron/store/saved-mappings';
import type { Db } from '@electron/workspace/schema';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

/** Mappings of columns that a person keeps under a name. */
export function createMappingHandlers(session: Session): HandlersOf<Extract<CallName, `mapping.${string}`>> {
  const change = (work: (trx: Db, at: string) => Promise<ImportKind>): Promise<SavedMapping[]> =>
    mutate(session, (workspace) =>
      inTransaction(workspace, async (trx) => readSavedMappings(trx, await work(trx, session.now()))),
    );
  return {
    'mapping.list': ({ kind }) => readSavedMappings(session.require().db, kind),
    'mapping.save': ({ kind, name, columns, replace }) =>
      change(async (trx, at) => {
        const former = await findSavedMapping(trx, kind, name);
        if (former && !replace) throw new DomainError('mapping.nameTaken', { name });
        if (former) await deleteSavedMapping(trx, former.id, at);
        await insertSavedMapping(trx, { kind, name, columns, at });
        await note(trx, at, { did: former ? 'replaced' : 'saved', kind, name });
        return kind;
      }),
    'mapping.rename': ({ id, name }) =>
      change(async (trx, at) => {
        const { kind, name: from } = await readSavedMapping(trx, id);
        const other = await findSavedMapping(trx, kind, name);
        if (other && other.id !== id) throw new DomainError('mapping.nameTaken', { name });
        await renameSavedMapping(trx, id, name);
        await note(trx, at, { did: 'renamed', kind, name, from });
        return kind;
      }),
    'mapping.delete': ({ id }) =>
      change(async (trx, at) => {
        const { kind, name } = await readSavedMapping(trx, id);
        await deleteSavedMapping(trx, id, at);
        await note(trx, at, { did: 'deleted', kind, name });
        return kind;
      }),
  };
}

function note(trx: Db, at: string, detail: Readonly<Record<string, string>>): Promise<void> {
  return appendAudit(trx, { at, planId: null, event: 'mapping', seq: null, detail });
}
