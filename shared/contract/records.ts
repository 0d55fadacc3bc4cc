import { z } from 'zod';
import { PlanId } from '../model/ids';
import { PlanRecord, RecordContent } from '../model/plan-record';
import { call } from './define';

const OfPlan = z.strictObject({ planId: PlanId });

export const recordCalls = {
  /** Oldest first, corrected ones among them. */
  'record.list': call(OfPlan, z.array(PlanRecord)),
  /** Also on archived plans: what was decided may be written down later. Refused: `record.notFound`, `record.corrected`, `record.noReason`. */
  'record.add': call(OfPlan.extend(RecordContent.shape), PlanRecord),
};
