import type { CallOutput } from '@shared/contract/contract';
import type { HandoverRow } from '@shared/contract/handover';
import { DomainError } from '@shared/model/result';
import { TIERS } from '@shared/model/tier';
import { handOver } from '@shared/rules/handover/handover';
import { readHandoverFacts, readHandoverNotes } from '@electron/store/handover';
import { readActivePlanId } from '@electron/store/plans';
import { readSettings } from '../effective-settings';
import type { OpenWorkspace } from '../session';
import { todayOf } from '../today';

type List = CallOutput<'handover.list'>;

/**
 * What changes hands when a plan takes the place of the active one, by who hands over and the money in it.
 * @param now ISO time; a plan without an effective date would come into force on this day
 * @throws DomainError `handover.noActive|isActive`
 */
export async function listHandover({ db, cache }: OpenWorkspace, planId: number, now: string): Promise<List> {
  const activeId = await readActivePlanId(db);
  if (activeId === null) throw new DomainError('handover.noActive');
  if (activeId === planId) throw new DomainError('handover.isActive');
  const [before, after] = [await cache.plan(activeId), await cache.plan(planId)];
  const { field } = after.ground;
  const settings = await readSettings(db);
  const effectiveOn = after.meta.effectiveDate ?? todayOf(settings.asOf, now);
  const [was, is] = [before.evaluation.ownership.owner, after.evaluation.ownership.owner];
  const moving = [...is.keys()].filter((i) => is[i] !== was[i]);
  const codes = moving.map((i) => field.accounts.code[i]);
  const facts = await readHandoverFacts(db, codes, settings.asOf);
  const notes = await readHandoverNotes(db, planId);
  const rep = (r: number): string | null => (r < 0 ? null : field.reps.code[r]);
  const rows = moving.map((i): HandoverRow => {
    const code = field.accounts.code[i];
    const own = facts.get(code);
    const account = {
      from: rep(was[i]),
      to: rep(is[i]),
      deals: own?.deals ?? [],
      lastActivity: own?.lastActivity ?? null,
      visits: field.accounts.visits[i],
    };
    const { deals, until, next } = handOver(account, settings.handover, effectiveOn);
    const unit = field.accounts.unit[i];
    return {
      account: code,
      name: own?.name ?? code,
      from: account.from,
      to: account.to,
      fromName: was[i] < 0 ? '' : field.reps.name[was[i]],
      toName: is[i] < 0 ? '' : field.reps.name[is[i]],
      unit: unit < 0 ? '' : field.units.name[unit],
      tier: TIERS[field.accounts.tier[i]],
      revenue: field.accounts.revenue[i],
      pipeline: field.accounts.pipeline[i],
      effectiveOn,
      until,
      contact: own?.contact ?? '',
      phone: own?.phone ?? '',
      lastActivity: account.lastActivity,
      deals,
      next,
      note: notes.get(code)?.note ?? '',
      noteReason: notes.get(code)?.reason ?? '',
    };
  });
  rows.sort(
    (a, b) => (a.from ?? '').localeCompare(b.from ?? '') || b.revenue - a.revenue || (a.account < b.account ? -1 : 1),
  );
  return { against: before.meta.name, effectiveOn, rows };
}
