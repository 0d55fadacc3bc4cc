import { Followers } from '@shared/model/follower';
import { AccountCode } from '@shared/model/ids';
import { followersLabel } from '@shared/planning/change-labels';
import { followersPatch } from '@shared/planning/edits';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Args } from '../args';
import { accountByCode, repByCode } from '../pick/positions';
import { UsageError } from '../usage-error';
import type { Edit } from './edit';

const NOBODY = 'none';
const PERCENT = 100;

/** Joint followers of one account, in the order written. @throws UsageError `badValue`, DomainError `patch.unknown…` */
export function assignFollowers({ ground, snapshot }: PlanState, args: Args): Edit {
  args.without('followers', 'rep', 'pool', 'reason');
  const code = args.need('account');
  const at = accountByCode(ground.index, code);
  const said = args.list('followers');
  const wanted = said.length === 1 && said[0] === NOBODY ? [] : said.map(shareOf);
  const parsed = Followers.safeParse(wanted);
  if (!parsed.success) throw new UsageError('badValue', { option: '--followers', value: said.join(',') });
  const names = parsed.data.map(({ rep }) => ground.field.reps.name[repByCode(ground.index, rep)]);
  return {
    patch: followersPatch(snapshot, { at, code: AccountCode.parse(code) }, parsed.data),
    label: followersLabel(code, names),
  };
}

/** R05=30 or R05=30%. */
function shareOf(said: string): { rep: string; share: number } {
  const match = /^(.+?)=(\d+(?:\.\d+)?)[%％]?$/u.exec(said);
  if (match === null) throw new UsageError('badValue', { option: '--followers', value: said });
  return { rep: match[1], share: Number(match[2]) / PERCENT };
}
