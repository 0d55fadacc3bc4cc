import { basename } from 'node:path';
import type { CallName } from '@shared/contract/contract';
import { auditTexts } from '@shared/texts/audit';
import { DomainError } from '@shared/model/result';
import { countEntries, readAuditChoices, readEntries } from '@electron/store/audit-list';
import { isCancelled } from '@electron/tasks/runner';
import type { ExportDeps } from '../exports';
import type { HandlersOf } from '../handlers';
import type { Session } from '../session';
import { auditExportTask } from './export-task';
import { auditLines } from './lines';

type AuditCall = Extract<CallName, `audit.${string}`>;

export function createAuditHandlers(
  session: Session,
  { pickTarget, tokens, tasks }: ExportDeps,
): HandlersOf<AuditCall> {
  return {
    'audit.list': async ({ filter, offset, limit }) => {
      const { db } = session.require();
      const rows = await auditLines(db, await readEntries(db, filter, { offset, limit }));
      return { total: await countEntries(db, filter), rows, ...(await readAuditChoices(db)) };
    },
    'audit.entry': async ({ id }) => {
      const row = await session
        .require()
        .db.selectFrom('audit')
        .select('detail')
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw new DomainError('audit.noEntry');
      return { detail: row.detail };
    },
    'audit.export': async ({ filter, format, locale }) => {
      const { path } = session.require();
      const target = await pickTarget(format, auditTexts[locale].fileName);
      if (target === null) return null;
      const input = { workspacePath: path, filter, format, locale, target };
      try {
        const rows = await tasks.run(auditExportTask, input, { kind: 'auditExport', cancellable: true });
        return { token: tokens.add(target), fileName: basename(target), rows };
      } catch (error) {
        if (isCancelled(error)) return null;
        throw error;
      }
    },
  };
}
