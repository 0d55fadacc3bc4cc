import { z } from 'zod';

/** Why a person lets an edit break what a claim or the policy promises; kept in the audit trail. Nothing = do not. */
export const Override = z.string().trim().max(400).optional();

/** What becomes of an edit that breaks promises. With neither it is refused (`plan.breach`). */
export const heeding = {
  override: Override,
  /** Why the accounts concerned stay as they are: they are left out of the edit. */
  keep: Override,
};
