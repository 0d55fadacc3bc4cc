import { z } from 'zod';
import { call } from './define';

export const ImportHistoryEntry = z.strictObject({
  id: z.number().int(),
  kind: z.string(),
  fileName: z.string(),
  at: z.string(),
  /** Name of the source; null for imports from before sources were kept. */
  source: z.string().nullable(),
  rows: z.strictObject({ read: z.number().int(), accepted: z.number().int(), rejected: z.number().int() }),
  effect: z.strictObject({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
  removed: z.number().int(),
  /** What was corrected, left out and muted by hand. */
  repairs: z.strictObject({ cells: z.number().int(), rows: z.number().int(), muted: z.number().int() }),
  planId: z.number().int().nullable(),
  /** `gone`: too long ago, what it takes to undo it is no longer kept. */
  undo: z.enum(['kept', 'gone', 'undone']),
  undoneAt: z.string().nullable(),
});
export type ImportHistoryEntry = z.infer<typeof ImportHistoryEntry>;

export const importHistoryCalls = {
  /** Every import, the latest first. */
  'import.history': call(z.strictObject({}), z.array(ImportHistoryEntry)),
  /** Takes one import back in one transaction: rows it made go, values it changed return. Refused when something depends on it. */
  'import.undo': call(z.strictObject({ id: z.number().int() }), z.null()),
};
