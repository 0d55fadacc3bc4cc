import type { CallParsed } from '@shared/contract/contract';
import type { EvaluationSheet } from '@shared/contract/evaluation';
import { DomainError } from '@shared/model/result';
import { evaluateReps, type RepScore } from '@shared/rules/performance/evaluate-reps';
import { ownersThen } from '@shared/rules/performance/owners-then';
import { type EvaluationPeriod, periodOf, periodsUpTo } from '@shared/rules/performance/periods';
import { readPeriodSales, readSatisfaction } from '@electron/store/pool/evaluation-rows';
import { readSettings } from './effective-settings';
import type { HandlersOf } from './handlers';
import { ownersOn } from './owners-on';
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
  const judge = async (one: EvaluationPeriod) => {
    const { owner, sources } = ownersThen(ground, one, await ownersOn(workspace, one.to));
    const evaluated = { ...ground.evaluation, ownership: { ...ground.evaluation.ownership, owner } };
    return { sources, scores: evaluateReps({ ...input, ground: { ...ground, evaluation: evaluated } }, one) };
  };
  const trend: RepScore[][] = [];
  for (const one of periods) trend.push((await judge(one)).scores);
  const { scores, sources } = await judge(period);
  return {
    asOf,
    periods: periods.map((one) => one.label),
    period: period.label,
    owners: sources,
    reps: scores.map(({ rep, ...score }) => {
      return { rep: field.reps.code[rep], ...score, trend: trend.map((of) => of[rep].total) };
    }),
  };
}
