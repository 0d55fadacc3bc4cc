import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import { PlanMeta } from '@shared/model/plan';
import { BalanceSettings, Measure } from '@shared/model/settings';
import { readSettings } from '@electron/usecases/effective-settings';
import { createOptimiseHandlers } from '@electron/usecases/optimise/handlers';
import type { Args } from '../args';
import { checked } from '../checked';
import type { Command } from '../command';
import { optimiseLines } from '../figures/optimise-lines';
import { heedingOf } from '../override';
import { planOrActive } from '../pick/plan';
import { share } from '../share';
import { UsageError } from '../usage-error';
import { limitOf, whole } from './optimise-limit';
import { optimiseAccounts } from './optimise-accounts';

const UNITS_ONLY = ['k', 'measure', 'target'] as const;
const ACCOUNTS_ONLY = ['most', 'match', 'change-hours', 'cap-accounts', 'cap-revenue'] as const;

/** Looks for better territories; keeps what was asked as a new plan only when told to. */
export const optimiseCommand: Command = {
  name: 'optimise',
  synopsis: [
    '[--plan PLAN] [--k N | --k existing] [--measure MEASURE] [--target TARGET] [--band SHARE] [--seconds S | --steps N] [--seed N] [--apply NAME [--override TEXT | --keep]]',
    '--level accounts [--plan PLAN] [--most SHARE] [--band SHARE] [--match WHAT,…] [--change-hours H] [--cap-accounts SHARE] [--cap-revenue SHARE] [--seconds S | --steps N] [--seed N] [--apply NAME [--override TEXT | --keep]]',
  ],
  options: [
    'plan',
    'level',
    ...UNITS_ONLY,
    'band',
    ...ACCOUNTS_ONLY,
    'seconds',
    'steps',
    'seed',
    'apply',
    'override',
    'keep',
  ],
  operands: 0,
  json: '{ plan, reference, seed, limit, repeatable, stopped, present: figures, variants: [{ kind, feasible, objective: { hard, excess, soft, terms }, figures, movedUnits, notices, steps, moves: [{ unit, from, to }] }], reasons, kept }',
  workspace: 'opens',
  run: async (context, args) => {
    args.oneOf('seconds', 'steps');
    if (args.value('level') === 'accounts') {
      args.without('level', ...UNITS_ONLY);
      return optimiseAccounts(context, args);
    }
    if (ACCOUNTS_ONLY.some((name) => args.has(name)))
      throw new UsageError('missingOption', { option: '--level accounts' });
    const { session, tasks, locale } = context;
    const wishes = await wishesOf(args, await readSettings(session.require().db));
    const limit = limitOf(args);
    const name = args.has('apply') ? checked(PlanMeta.shape.name, 'apply', args.need('apply')) : null;
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const handlers = createOptimiseHandlers(session, tasks);
    const report = await handlers['optimise.run']({ planId, wishes, limit });
    const [{ patch }] = report.variants;
    const { revision } = report.plan;
    const heeding = heedingOf(args, locale);
    const kept = name === null ? null : await handlers['optimise.open']({ planId, revision, name, patch, ...heeding });
    const variants = report.variants.map(({ patch: { units }, assigned: _, ...variant }) => ({
      ...variant,
      moves: units,
    }));
    return { value: { ...report, variants, kept }, text: () => optimiseLines(report, kept, locale) };
  },
};

async function wishesOf(args: Args, { balance }: { readonly balance: BalanceSettings }): Promise<OptimiseWishes> {
  const { target } = BalanceSettings.shape;
  // What makes a territory too much for somebody is the work in it, with the way there.
  const said = args.value('measure') ?? 'workload';
  const measures = Measure.safeParse(said);
  const count = args.value('k');
  return {
    // The index weighs several measures; so does the search.
    measures: measures.success
      ? [{ measure: measures.data, weight: 1 }]
      : Measure.options.flatMap((measure) => {
          const weight = balance.indexWeights[measure];
          return weight > 0 ? [{ measure, weight }] : [];
        }),
    band: args.has('band') ? share(args.need('band')) : balance.band,
    target: target.parse(args.value('target') ?? balance.target),
    count: count === undefined || count === 'existing' ? null : whole(args, 'k', 1, 2000),
    contiguity: 'required',
    weights: { travel: 1, border: 0.2, mix: 0, disruption: 0.5 },
    // A rep works from home: a plan that forgets it pays in hours on the road.
    homes: 'fixed',
    caps: { revenueShare: null, accountShare: null, byRep: [] },
    hires: [],
    dissolved: [],
    limits: [],
    mix: 'field',
    lockedUnits: [],
    seed: args.has('seed') ? whole(args, 'seed', 0, 2_147_483_647) : 1,
  };
}
