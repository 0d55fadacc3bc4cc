import type { CallParsed } from '@shared/contract/contract';
import type { EvaluationSheet } from '@shared/contract/evaluation';
import { DomainError } from '@shared/model/result';
import { evaluateReps } from '@shared/rules/performance/evaluate-reps';
import { periodOf, periodsUpTo } from '@shared/rules/performance/periods';
import { readPeriodSales, readSatisfaction } from '@electron/store/pool/evaluation-rows';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { readPlanPool } from './pool/ground';
import type { OpenWorkspace, Session } from './session';

const TREND = 8;

export function createEvaluationHandlers(session: Session): HandlersOf<'evaluation.get'> {
  return { 'evaluation.get': (wish) => evaluation(session.require(), wish) };
}

/** @throws DomainError `evaluation.badPeriod` */
export async function evaluation(
  workspace: OpenWorkspace,
  { planId, kind, period: label }: CallParsed<'evaluation.get'>,
): Promise<EvaluationSheet> {
  const { plan, ground, asOf } = await readPlanPool(workspace, planId);
  const { db } = workspace;
  const { index, field } = plan.ground;
  const input = {
    ground,
    sales: await readPeriodSales(db, index),
    satisfaction: await readSatisfaction(db, index),
    settings: (await readSettings(db)).evaluation,
  };
  // One that is still running would compare a part with a whole.
  const over = periodsUpTo(ground.day + 1, kind, TREND + 1).filter(({ to }) => to <= ground.day);
  const periods = over.slice(-TREND);
  const period = label === null ? periods.at(-1) : periodOf(label);
  if (!period) throw new DomainError('evaluation.badPeriod', { period: label ?? '' });
  const trend = periods.map((one) => evaluateReps(input, one));
  const scores = evaluateReps(input, period);
  return {
    asOf,
    periods: periods.map((one) => one.label),
    period: period.label,
    reps: scores.map(({ rep, ...score }) => {
      return { rep: field.reps.code[rep], ...score, trend: trend.map((of) => of[rep].total) };
    }),
  };
}
