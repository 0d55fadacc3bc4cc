import { z } from 'zod';
import { BreachRow } from '../model/breach';
import { Change, ChangeLabel, PlanDocument, PlanMeta, PlanPatch } from '../model/plan';
import { PlanId } from '../model/ids';
import { call } from './define';
import { Override } from './override';

const OfPlan = z.strictObject({ planId: PlanId });
const Edited = z.strictObject({ meta: PlanMeta, patch: PlanPatch });

/** One line of the list shown before a plan becomes active. `blocking` stops it, `override` until a reason is given; the others ask for a look. */
export const PreflightItem = z.strictObject({
  code: z.enum([
    'territoryWithoutRep',
    'territoryEmpty',
    'territoryNotContiguous',
    'unitUnassigned',
    'unitOverlapping',
    'accountUnowned',
    'repOverCapacity',
    'repIdle',
    'outOfBand',
    'noEffectiveDate',
    'noTerritory',
    'wrongState',
    'promiseBroken',
    'rulingsEnd',
  ]),
  severity: z.enum(['blocking', 'override', 'warning', 'info']),
  count: z.number().int(),
  /** Names of the first few concerned. */
  examples: z.array(z.string()),
});
export type PreflightItem = z.infer<typeof PreflightItem>;

export const planCalls = {
  'plan.list': call(z.strictObject({}), z.array(PlanMeta)),
  'plan.get': call(OfPlan, PlanDocument),
  'plan.create': call(z.strictObject({ name: PlanMeta.shape.name }), PlanMeta),
  'plan.fork': call(z.strictObject({ planId: PlanId, name: PlanMeta.shape.name }), PlanMeta),
  'plan.describe': call(
    z.strictObject({
      planId: PlanId,
      name: PlanMeta.shape.name.optional(),
      effectiveDate: PlanMeta.shape.effectiveDate.optional(),
      note: PlanMeta.shape.note.optional(),
    }),
    PlanMeta,
  ),
  /** Refused (`plan.breach`) while it breaks a promise and no reason is given to override it. */
  'plan.apply': call(
    z.strictObject({
      planId: PlanId,
      revision: z.number().int().nonnegative(),
      label: ChangeLabel,
      patch: PlanPatch,
      override: Override,
    }),
    PlanMeta,
  ),
  /** The reply carries the patch that was applied, so that the screen follows without reading the plan again. */
  'plan.undo': call(OfPlan, Edited),
  'plan.redo': call(OfPlan, Edited),
  'plan.history': call(OfPlan, z.array(Change)),
  'plan.preflight': call(OfPlan, z.array(PreflightItem)),
  /** Archives the plan active until now. Refused (`plan.preflightBlocking`) while a blocking item stands. */
  'plan.activate': call(OfPlan.extend({ override: Override }), PlanMeta),
  /** Promises an edit of the plan would break; without an edit, those its coming into force would. */
  'plan.breaches': call(OfPlan.extend({ patch: PlanPatch.nullable() }), z.array(BreachRow)),
  /** `ended`: rulings for a later day that no other plan waits for, and that end with it. */
  'plan.archive': call(OfPlan, PlanMeta.extend({ ended: z.number().int().nonnegative() })),
};
