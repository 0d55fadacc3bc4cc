import type { CallName } from '@shared/contract/contract';
import type { PlanRecord, RecordContent } from '@shared/model/plan-record';
import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { insertPlanRecord, readPlanRecords } from '@electron/store/plan-records';
import { readPlan } from '@electron/store/plans';
import type { HandlersOf } from './handlers';
import { inTransaction, mutate } from './mutate';
import type { Session } from './session';

/** Notes and decisions on plans: written once, corrected by another. */
export function createRecordHandlers(session: Session): HandlersOf<Extract<CallName, `record.${string}`>> {
  return {
    'record.list': async ({ planId }) => {
      const { db } = session.require();
      await readPlan(db, planId);
      return readPlanRecords(db, planId);
    },
    'record.add': ({ planId, ...content }) =>
      mutate(session, (workspace) =>
        inTransaction(workspace, async (trx) => {
          await readPlan(trx, planId);
          requireSound(await readPlanRecords(trx, planId), content);
          const at = session.now();
          const id = await insertPlanRecord(trx, planId, content, at);
          const event = content.kind === 'decision' ? 'decided' : 'noted';
          const { what, why, who, decidedOn, corrects } = content;
          const detail = { subject: who, to: what, reason: why, decidedOn, corrects, record: id };
          await appendAudit(trx, { at, planId, event, seq: null, detail });
          const found = (await readPlanRecords(trx, planId)).find((record) => record.id === id);
          if (!found) throw new Error('a record that was just written is not there');
          return found;
        }),
      ),
  };
}

function requireSound(known: readonly PlanRecord[], { kind, why, corrects }: RecordContent): void {
  // A decision nobody can explain later is of no use to whoever asks.
  if (kind === 'decision' && why === '') throw new DomainError('record.noReason');
  if (corrects === null) return;
  if (!known.some(({ id }) => id === corrects)) throw new DomainError('record.notFound');
  if (known.some((record) => record.corrects === corrects)) throw new DomainError('record.corrected');
}
