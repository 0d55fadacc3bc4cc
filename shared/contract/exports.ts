import { z } from 'zod';
import { PlanId } from '../model/ids';
import { Locale } from './app';
import { call } from './define';

export const ExportFormat = z.enum(['xlsx', 'csv', 'geojson']);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const exportCalls = {
  /** Asks where to, then writes in a worker. null = the dialog was closed or the task cancelled. */
  'export.plan': call(
    z.strictObject({ planId: PlanId, format: ExportFormat, locale: Locale }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.number().int() }).nullable(),
  ),
  'task.cancel': call(z.strictObject({ taskId: z.string().max(64) }), z.null()),
};
