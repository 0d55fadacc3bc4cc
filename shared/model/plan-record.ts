import { z } from 'zod';
import { PlanId } from './ids';

export const RECORD_KINDS = ['note', 'decision'] as const;

/** A note on a plan, or what was decided about it. Never changed: a later record may correct it. */
export const RecordContent = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  what: z.string().trim().min(1).max(4000),
  why: z.string().trim().max(4000),
  /** Who decided; whoever writes it down is kept beside it. */
  who: z.string().trim().max(200),
  decidedOn: z.iso.date().nullable(),
  /** The record it puts right; null = it stands by itself. */
  corrects: z.number().int().positive().nullable(),
});
export type RecordContent = z.infer<typeof RecordContent>;

export const PlanRecord = RecordContent.extend({
  id: z.number().int().positive(),
  planId: PlanId,
  at: z.iso.datetime(),
  /** The name the machine knows the writer by. */
  actor: z.string(),
});
export type PlanRecord = z.infer<typeof PlanRecord>;

/** Records that no later one corrects, in the order given. */
export function standingRecords<T extends Pick<PlanRecord, 'id' | 'corrects'>>(records: readonly T[]): readonly T[] {
  const corrected = new Set(records.map(({ corrects }) => corrects));
  return records.filter(({ id }) => !corrected.has(id));
}
