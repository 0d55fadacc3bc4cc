import { z } from 'zod';
import { AccountsWishes } from '@shared/contract/optimise-accounts';
import { PlanMeta } from '@shared/model/plan';
import { createOptimiseHandlers } from '@electron/usecases/optimise/handlers';
import type { Args } from '../args';
import { checked } from '../checked';
import type { CommandContext, Outcome } from '../command';
import { optimiseAccountsLines } from '../figures/optimise-accounts-lines';
import { heedingOf } from '../override';
import { planOrActive } from '../pick/plan';
import { share } from '../share';
import { limitOf, whole } from './optimise-limit';

/** Accounts given to reps one by one; kept as a new plan only when told to. */
export async function optimiseAccounts({ session, tasks, locale }: CommandContext, args: Args): Promise<Outcome> {
  const wishes = wishesOf(args);
  const limit = limitOf(args);
  const name = args.has('apply') ? checked(PlanMeta.shape.name, 'apply', args.need('apply')) : null;
  const { id: planId } = await planOrActive(session, args.value('plan'));
  const handlers = createOptimiseHandlers(session, tasks);
  const { patch, ...report } = await handlers['optimise.accounts']({ planId, wishes, limit, locale });
  const { revision } = report.plan;
  const kept =
    name === null
      ? null
      : await handlers['optimise.open']({ planId, revision, name, patch, ...heedingOf(args, locale) });
  const moves = patch.decisions.flatMap(({ to }) => (to ? [{ account: to.account, to: to.rep }] : []));
  return {
    value: { level: 'accounts', ...report, moves, kept },
    text: () => optimiseAccountsLines(report, kept, locale),
  };
}

function wishesOf(args: Args): AccountsWishes {
  const { most, match, changeHours, caps } = AccountsWishes.shape;
  const asked = args.has('match') ? args.list('match').filter((what) => what !== 'none') : ['need'];
  const hours = args.value('change-hours');
  const cap = (option: 'cap-accounts' | 'cap-revenue'): number | null =>
    args.has(option) ? share(args.need(option), option, caps.shape.accountShare.unwrap()) : null;
  return {
    most: args.has('most') ? share(args.need('most'), 'most', most) : 1,
    band: args.has('band') ? share(args.need('band')) : null,
    match: asked.map((what) => checked(match.element, 'match', what)),
    changeHours: hours === undefined ? 4 : checked(z.coerce.number().pipe(changeHours), 'change-hours', hours),
    caps: { accountShare: cap('cap-accounts'), revenueShare: cap('cap-revenue'), handedOff: null, takenOver: null },
    keepManual: true,
    seed: args.has('seed') ? whole(args, 'seed', 0, 2_147_483_647) : 1,
  };
}
