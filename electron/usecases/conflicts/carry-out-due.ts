import { DomainError, unwrap } from '@shared/model/result';
import { type RulingOn, rulingPatch } from '@shared/rules/conflicts/ruling-patch';
import { appendAudit } from '@electron/store/audit';
import { type DueRuling, readDueRulings, settleDueRuling } from '@electron/store/conflicts/due-rulings';
import { inTransaction } from '../mutate';
import { promisesOf } from '../promises';
import type { OpenWorkspace, Session } from '../session';
import { carryOut } from './rule';

/**
 * Carries out the rulings whose day has come, each in a transaction of its own; one that the plan no longer allows is marked,
 * with why, and its case is open again. @returns how many were carried out or refused
 */
export async function carryOutDueRulings(session: Session, workspace: OpenWorkspace, today: string): Promise<number> {
  const due = await readDueRulings(workspace.db, today);
  for (const one of due) {
    const at = session.now();
    try {
      await carry(workspace, one, at);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await inTransaction(workspace, async (trx) => {
        await settleDueRuling(trx, one, { state: 'refused', at, problem: error.code });
        const detail = { ...told(one), why: error.code, params: error.params };
        await appendAudit(trx, { at, planId: one.planId, event: 'rulingRefused', seq: null, detail });
      });
    }
    if (one.ruling.ruling === 'merge') session.emitChange(['field', 'accounts', 'plans', 'duplicates', 'conflicts']);
  }
  if (due.length > 0) session.emitChange(['plans', 'conflicts']);
  return due.length;
}

async function carry(workspace: OpenWorkspace, due: DueRuling, at: string): Promise<void> {
  const { conflict, ruling, planId, survivor } = due;
  const plan = await workspace.cache.plan(planId);
  const on: RulingOn = { ...ruling, survivor };
  const patch = unwrap(rulingPatch(plan.snapshot, plan.ground.index, conflict, on));
  const promises = await promisesOf(workspace, plan, ruling.reason);
  const next = await inTransaction(workspace, async (trx) => {
    const done = await carryOut(trx, plan, { conflict, on, patch, promises, at });
    await settleDueRuling(trx, due, { state: 'done', at, seq: done.seq, mergeId: done.mergeId });
    const detail = { ...told(due), reason: ruling.reason };
    await appendAudit(trx, { at, planId, event: 'rulingCarriedOut', seq: done.seq, detail });
    return done.next;
  });
  if (next) workspace.cache.keep(next);
}

function told({ ruling, conflict }: DueRuling) {
  const subject = conflict.account ?? conflict.unit ?? conflict.territory ?? ruling.key;
  return { rulingId: ruling.id, key: ruling.key, subject, ruling: ruling.ruling, rep: ruling.rep };
}
