import { basename } from 'node:path';
import type { CallName } from '@shared/contract/contract';
import { handoverTexts } from '@shared/texts/handover';
import { appendAudit } from '@electron/store/audit';
import { replaceHandoverNote } from '@electron/store/handover';
import { idsByCode } from '@electron/store/ids';
import { readPlan } from '@electron/store/plans';
import type { ExportDeps } from '../exports';
import type { HandlersOf } from '../handlers';
import { inTransaction, mutate } from '../mutate';
import type { Session } from '../session';
import { listDeals } from './deals';
import { listHandover } from './list';
import { writeHandover } from './write';

type HandoverCall = Extract<CallName, `handover.${string}`>;

export function createHandoverHandlers(
  session: Session,
  { pickTarget, tokens }: Pick<ExportDeps, 'pickTarget' | 'tokens'>,
): HandlersOf<HandoverCall> {
  return {
    'handover.list': ({ planId }) => listHandover(session.require(), planId, session.now()),
    'handover.deals': ({ planId }) => listDeals(session.require(), planId),
    'handover.note': ({ planId, account, note, reason }) =>
      mutate(session, async (workspace) => {
        await inTransaction(workspace, async (trx) => {
          await readPlan(trx, planId);
          (await idsByCode(trx, 'account', [account]))(account);
          const at = session.now();
          await replaceHandoverNote(trx, planId, account, { note, reason }, at);
          const detail = { account, to: note, reason };
          await appendAudit(trx, { at, planId, event: 'handoverNote', seq: null, detail });
        });
        return null;
      }),
    'handover.export': async ({ planId, locale }) => {
      const { name } = await readPlan(session.require().db, planId);
      const target = await pickTarget('xlsx', `${name} ${handoverTexts[locale].title}`);
      if (target === null) return null;
      const rows = await writeHandover(await listHandover(session.require(), planId, session.now()), {
        locale,
        path: target,
      });
      return { token: tokens.add(target), fileName: basename(target), rows };
    },
  };
}
