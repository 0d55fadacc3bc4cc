import { DomainError } from '@shared/model/result';
import { isEmptyPatch } from '@shared/planning/patch';
import { readSettings } from '@electron/usecases/effective-settings';
import { createEditHandlers } from '@electron/usecases/plan-edits';
import type { PlanState } from '@electron/usecases/plan-state';
import { heeded, promisesOf } from '@electron/usecases/promises';
import type { Args } from '../args';
import { assignAccount } from '../assign/account';
import { assignFollowers } from '../assign/followers';
import { withFamily } from '../assign/family';
import type { Edit } from '../assign/edit';
import { assignRep } from '../assign/rep';
import { assignUnits } from '../assign/units';
import type { Command } from '../command';
import { effectOf } from '../figures/effect';
import { effectLines } from '../figures/effect-lines';
import { findPlan } from '../pick/plan';
import { heedingOf } from '../override';
import { UsageError } from '../usage-error';

export const assignCommand: Command = {
  name: 'assign',
  synopsis: [
    '--plan PLAN --units CODE,… --territory TERRITORY [--override TEXT | --keep] [--dry-run]',
    '--plan PLAN --units CODE,… --new NAME [--rep CODE] [--override TEXT | --keep] [--dry-run]',
    '--plan PLAN --units CODE,… --unassign [--override TEXT | --keep] [--dry-run]',
    '--plan PLAN --territory TERRITORY --rep CODE [--override TEXT | --keep] [--dry-run]',
    '--plan PLAN --account CODE (--rep CODE | --pool) --reason TEXT [--family HOW] [--override TEXT | --keep] [--dry-run]',
    '--plan PLAN --account CODE --followers REP=PERCENT,… [--dry-run]',
  ],
  options: [
    'plan',
    'units',
    'territory',
    'new',
    'unassign',
    'account',
    'rep',
    'pool',
    'reason',
    'family',
    'followers',
    'override',
    'keep',
    'dry-run',
  ],
  operands: 0,
  json: '{ meta: PlanMeta, effect: { measure, gaining: […], losing: [{ territory, name, before: { value, deviation }, after }], score: { before, after } } }',
  workspace: 'opens',
  run: async ({ session, locale }, args) => {
    const { db, cache } = session.require();
    const make = editOf(args);
    const { id: planId } = await findPlan(session, args.need('plan'));
    const plan = await cache.plan(planId);
    const { patch: asked, label } = make(plan, args);
    const { keep, override } = heedingOf(args, locale);
    const family = withFamily(plan, asked, args.value('family'), locale);
    const patch = heeded(plan, family, await promisesOf(session.require(), plan), keep);
    if (isEmptyPatch(patch)) throw new DomainError('patch.empty');
    const settings = await readSettings(db);
    const effect = effectOf(plan, patch, settings.balance);
    const { revision } = plan.meta;
    const edit = { planId, revision, label, patch, override };
    const meta = args.has('dry-run') ? plan.meta : await createEditHandlers(session)['plan.apply'](edit);
    return { value: { meta, effect }, text: () => effectLines(effect, label, settings, locale) };
  },
};

/** Which of the ways to assign was written. @throws UsageError */
function editOf(args: Args): (plan: PlanState, args: Args) => Edit {
  args.oneOf('units', 'account');
  if (args.has('account')) {
    args.without('account', 'territory', 'new', 'unassign');
    return args.has('followers') ? assignFollowers : assignAccount;
  }
  for (const name of ['pool', 'reason'] as const) args.without(name, 'units', 'territory', 'new', 'unassign');
  args.oneOf('territory', 'new', 'unassign');
  if (args.has('units')) return assignUnits;
  if (args.has('territory') && args.has('rep')) return assignRep;
  throw new UsageError('assignWhat');
}
