import { AccountDecision } from '@shared/model/decision';
import { AccountCode, RepCode } from '@shared/model/ids';
import { decisionLabel } from '@shared/planning/change-labels';
import { decisionPatch } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Args } from '../args';
import { checked } from '../checked';
import { accountByCode, repByCode } from '../pick/positions';
import { UsageError } from '../usage-error';
import type { Edit } from './edit';

/** One account by hand to a rep or to the pool, with the reason. @throws UsageError, DomainError `patch.unknown…` */
export function assignAccount({ ground, snapshot }: PlanState, args: Args): Edit {
  args.oneOf('rep', 'pool');
  if (!args.has('rep') && !args.has('pool')) throw new UsageError('assignToWhom');
  const code = args.need('account');
  const reason = checked(AccountDecision.shape.reason.trim().min(1), 'reason', args.need('reason'));
  const account = accountByCode(ground.index, code);
  const said = args.value('rep');
  const rep = said === undefined ? null : repByCode(ground.index, said);
  const to: AccountDecision = {
    account: AccountCode.parse(code),
    kind: 'manual',
    rep: said === undefined ? null : RepCode.parse(said),
    reason,
  };
  const current = snapshot.decisions.get(account)?.manual;
  const same = current !== undefined && current.rep === to.rep && current.reason === to.reason;
  const name = rep === null ? null : ground.field.reps.name[rep];
  return {
    patch: same ? emptyPatch() : decisionPatch(snapshot, account, 'manual', to),
    label: decisionLabel(code, 'manual', to, name),
  };
}
