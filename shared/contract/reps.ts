import { z } from 'zod';
import { RepCode } from '../model/ids';
import { Rep } from '../model/rep';
import { Team } from '../model/team';
import { call } from './define';

export const RepState = z.strictObject({
  rep: Rep,
  /** false = taken out: owns nothing in any plan, and can come back. */
  active: z.boolean(),
});
export type RepState = z.infer<typeof RepState>;

export const repCalls = {
  'teams.list': call(z.strictObject({}), z.array(Team)),
  /** Those who are there, in the field's order. */
  'reps.list': call(z.strictObject({}), z.array(Rep)),
  /** Those who were taken out among them. */
  'reps.all': call(z.strictObject({}), z.array(RepState)),
  /** Enters a rep, or writes one as given; what undoes it is the same call with what stood before, or taking them out. */
  'reps.save': call(z.strictObject({ rep: Rep, make: z.boolean() }), z.strictObject({ former: Rep.nullable() })),
  /** Takes a rep out or brings one back. Plans keep their name on territories and decisions, which nobody runs meanwhile. */
  'reps.setActive': call(z.strictObject({ code: RepCode, active: z.boolean() }), z.null()),
};
