import { z } from 'zod';

/** A group of reps. Its name is its key: files of reps name it, and codes of teams are seldom anywhere else. */
export const Team = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** As the files number it; '' = not said. Reps may name their team by it too. */
  code: z.string().max(64),
  /** Code of a rep, or the name as it was written. */
  manager: z.string().max(120),
  region: z.string().max(120),
  /** Name or code of the team around it; '' = none. */
  parent: z.string().max(120),
});
export type Team = z.infer<typeof Team>;
