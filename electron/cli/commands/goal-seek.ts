import { PlanMeta } from '@shared/model/plan';
import { BalanceSettings } from '@shared/model/settings';
import { readSettings } from '@electron/usecases/effective-settings';
import { createGoalHandlers } from '@electron/usecases/goal/handlers';
import { createOptimiseHandlers } from '@electron/usecases/optimise/handlers';
import { checked } from '../checked';
import type { Command } from '../command';
import { goalLines } from '../figures/goal-lines';
import { heedingOf } from '../override';
import { planOrActive } from '../pick/plan';
import { share } from '../share';
import { measuresOf } from '../wishes/wishes-of';
import { limitOf, whole } from './optimise-limit';

/** The least change that brings everyone within a band; kept as a new plan only when told to. */
export const goalSeekCommand: Command = {
  name: 'goal-seek',
  synopsis: [
    '[--plan PLAN] [--measure MEASURE] [--band SHARE] [--target TARGET] [--seconds S | --steps N] [--seed N] [--apply NAME [--override TEXT | --keep]]',
  ],
  options: ['plan', 'measure', 'band', 'target', 'seconds', 'steps', 'seed', 'apply', 'override', 'keep'],
  operands: 0,
  json: '{ plan, reference, goal, limit, stopped, present: figures, tries: [{ kind, cap, feasible, largestDeviation, movedShare }], reached, found: { feasible, objective, figures, movedUnits, notices, moves: [{ unit, from, to }] }, reasons, relax: { band, pieces, lockedTerritories }, kept }',
  workspace: 'opens',
  run: async ({ session, tasks, locale }, args) => {
    args.oneOf('seconds', 'steps');
    const { balance } = await readSettings(session.require().db);
    const measure = checked(BalanceSettings.shape.measure, 'measure', args.value('measure') ?? balance.measure);
    const goal = {
      measures: measuresOf(measure, balance),
      band: args.has('band') ? share(args.need('band')) : balance.band,
      target: BalanceSettings.shape.target.parse(args.value('target') ?? balance.target),
      contiguity: 'required' as const,
      seed: args.has('seed') ? whole(args, 'seed', 0, 2_147_483_647) : 1,
    };
    const name = args.has('apply') ? checked(PlanMeta.shape.name, 'apply', args.need('apply')) : null;
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const report = await createGoalHandlers(session, tasks)['goal.seek']({ planId, goal, limit: limitOf(args) });
    const { patch, assigned: _, ...found } = report.found;
    const { revision } = report.plan;
    const asked = { planId, revision, patch, ...heedingOf(args, locale) };
    // What misses the goal is not kept under its name.
    const kept =
      name === null || !report.reached || found.movedUnits === 0
        ? null
        : await createOptimiseHandlers(session, tasks)['optimise.open']({ ...asked, name });
    const lines = goalLines(report, kept, locale);
    return {
      value: { ...report, found: { ...found, moves: patch.units }, kept },
      text: () => lines.text,
      ...(report.reached ? {} : { failure: lines.failure }),
    };
  },
};
