import { type Finding, preflight } from '@shared/metrics/preflight';
import { readSettings } from './effective-settings';
import type { OpenWorkspace } from './session';

export async function preflightPlan({ db, cache }: OpenWorkspace, planId: number): Promise<Finding[]> {
  const { ground, ...plan } = await cache.plan(planId);
  return preflight({ ...plan, ...ground, settings: await readSettings(db) });
}
