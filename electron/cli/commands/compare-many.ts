import { planMeasures } from '@shared/metrics/plan-measures';
import { readSettings } from '@electron/usecases/effective-settings';
import type { Args } from '../args';
import type { CommandContext, Outcome } from '../command';
import { manyLines } from '../figures/many-lines';
import { measureFigures } from '../figures/measure-figures';
import { findPlan, planOrActive } from '../pick/plan';

/** Several plans beside each other, every measure against the base. */
export async function compareMany({ session, locale }: CommandContext, args: Args): Promise<Outcome> {
  const { db, cache } = session.require();
  const base = await cache.plan((await planOrActive(session, args.value('with'))).id);
  const settings = await readSettings(db);
  const plans = [];
  for (const said of args.list('plans')) {
    const plan = await cache.plan((await findPlan(session, said)).id);
    const { id, name, state } = plan.meta;
    const measures = measureFigures(planMeasures(plan.ground, plan, base.evaluation, settings));
    plans.push({ id, name, state, measures });
  }
  const own = measureFigures(planMeasures(base.ground, base, base.evaluation, settings));
  const figures = { base: { id: base.meta.id, name: base.meta.name, state: base.meta.state, measures: own }, plans };
  return { value: figures, text: () => manyLines(figures, locale) };
}
