import { z } from 'zod';
import { HealthEntity, HealthIssue, HealthItem, HealthReading, HealthReport } from '../model/health';
import { call } from './define';

export const healthCalls = {
  /** Reads and judges the whole workspace in a worker; the first look of a day, or after an import, is kept. */
  'health.get': call(z.strictObject({}), z.strictObject({ report: HealthReport, readings: z.array(HealthReading) })),
  /** Those behind a number. `source`: only accounts this import was the last to name; null = that none recorded names. */
  'health.list': call(
    z.strictObject({ issue: HealthIssue, source: z.number().int().nullable().optional() }),
    z.strictObject({ entity: HealthEntity, items: z.array(HealthItem) }),
  ),
};
