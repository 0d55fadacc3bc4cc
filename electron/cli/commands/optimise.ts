import { PlanMeta } from '@shared/model/plan';
import { readSettings } from '@electron/usecases/effective-settings';
import { createOptimiseHandlers } from '@electron/usecases/optimise/handlers';
import { checked } from '../checked';
import type { Command } from '../command';
import { optimiseLines } from '../figures/optimise-lines';
import { heedingOf } from '../override';
import { planOrActive } from '../pick/plan';
import { UsageError } from '../usage-error';
import { WISH_OPTIONS, wishesOf } from '../wishes/wishes-of';
import { limitOf } from './optimise-limit';
import { optimiseAccounts } from './optimise-accounts';

const ACCOUNTS_ONLY = ['most', 'match', 'change-hours'] as const;

/** Looks for better territories; keeps what was asked as a new plan only when told to. */
export const optimiseCommand: Command = {
  name: 'optimise',
  synopsis: [
    '[--plan PLAN] [--preset PRESET [--rep CODE | --territory T --into T]] [--wishes FILE] [--k N | --k existing] [--measure MEASURE | --measures MEASURE=WEIGHT,…] [--target TARGET] [--band SHARE] [--scope WHO [--concerned TERRITORY,…]] [--contiguity HOW] [--homes HOW] [--weights NAME=NUMBER,…] [--mix WHOSE] [--cap-accounts SHARE] [--cap-revenue SHARE] [--cap-rep REP=OFF/OVER,…] [--limit TERRITORY:MEASURE=MIN..MAX,…] [--lock UNIT,…] [--seconds S | --steps N] [--seed N] [--apply NAME [--override TEXT | --keep]]',
    '--level accounts [--plan PLAN] [--most SHARE] [--band SHARE] [--match WHAT,…] [--change-hours H] [--cap-accounts SHARE] [--cap-revenue SHARE] [--seconds S | --steps N] [--seed N] [--apply NAME [--override TEXT | --keep]]',
  ],
  options: [
    'plan',
    'level',
    ...WISH_OPTIONS,
    'band',
    'cap-accounts',
    'cap-revenue',
    ...ACCOUNTS_ONLY,
    'seconds',
    'steps',
    'seed',
    'apply',
    'override',
    'keep',
  ],
  operands: 0,
  json: '{ wishes, plan, reference, seed, limit, repeatable, stopped, present: figures, scope: { kind, territories, units }, variants: [{ kind, feasible, objective: { hard, excess, soft, terms }, figures, movedUnits, notices, steps, moves: [{ unit, from, to }] }], reasons, kept }',
  workspace: 'opens',
  run: async (context, args) => {
    args.oneOf('seconds', 'steps');
    if (args.value('level') === 'accounts') {
      args.without('level', ...WISH_OPTIONS);
      return optimiseAccounts(context, args);
    }
    if (ACCOUNTS_ONLY.some((name) => args.has(name)))
      throw new UsageError('missingOption', { option: '--level accounts' });
    const { session, tasks, locale } = context;
    const limit = limitOf(args);
    const name = args.has('apply') ? checked(PlanMeta.shape.name, 'apply', args.need('apply')) : null;
    const { id: planId } = await planOrActive(session, args.value('plan'));
    const { db, cache } = session.require();
    const wishes = await wishesOf(args, await cache.plan(planId), (await readSettings(db)).balance);
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
    return { value: { wishes, ...report, variants, kept }, text: () => optimiseLines(report, kept, locale) };
  },
};
