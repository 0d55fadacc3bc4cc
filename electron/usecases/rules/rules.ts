import type { CallName } from '@shared/contract/contract';
import { emptyPatch } from '@shared/planning/patch';
import { DomainError } from '@shared/model/result';
import type { RuleGround } from '@shared/rules/allocation/facts';
import { traceRules } from '@shared/rules/allocation/trace';
import { waysToOwn } from '@shared/rules/allocation/ways-to-own';
import { wordsOf } from '@shared/rules/allocation/words';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import { inTransaction } from '../mutate';
import { heeded, promisesOf } from '../promises';
import { recordChange } from '../record-change';
import type { Session } from '../session';
import { countingOf } from './counting';
import { groundOf, KnownRuns } from './known-runs';
import { LatestRun } from './latest-run';

export function createRuleHandlers(
  session: Session,
  tasks: TaskRunner,
): HandlersOf<Extract<CallName, `rules.${string}`>> {
  const runs = new KnownRuns(session, tasks);
  const latest = new LatestRun(session, tasks);
  const count = countingOf();
  const here = async (planId: number): Promise<RuleGround> => (await groundOf(session.require(), planId)).ground;
  return {
    'rules.preview': async ({ planId, rules }) => (await latest.of(planId, rules)).preview,
    'rules.run': ({ planId, revision, override, keep }) =>
      // Nothing else is written while the run is under way, so that what it was made on is what it is recorded on.
      session.exclusively(async () => {
        const workspace = session.require();
        const plan = await workspace.cache.plan(planId);
        if (plan.meta.revision !== revision) throw new DomainError('plan.staleRevision', { plan: plan.meta.name });
        const { preview, outcomes } = await latest.of(planId);
        if (outcomes.length === 0) throw new DomainError('rules.upToDate', { plan: plan.meta.name });
        const label = { code: 'runRules', params: { count: preview.moved } };
        const promises = await promisesOf(workspace, plan, override);
        const patch = heeded(plan, { ...emptyPatch(), outcomes }, promises, keep);
        const edit = { label, patch, at: session.now(), promises };
        const next = await inTransaction(workspace, (trx) => recordChange(trx, plan, edit));
        workspace.cache.keep(next);
        return { meta: next.meta, patch };
      }),
    'rules.count': async ({ planId, condition }) => count(await here(planId), condition),
    'rules.words': async ({ planId, field }) => wordsOf(field, await here(planId)),
    'rules.trace': async ({ planId, account, rep }) => {
      const run = await runs.of(planId);
      const { index, snapshot } = run.ground;
      const i = index.account.get(account);
      if (i === undefined) throw new DomainError('data.unknownAccount', { code: account });
      const asked = rep === null ? undefined : index.rep.get(rep);
      const ways = asked === undefined ? [] : waysToOwn(snapshot.rules, run, i, asked);
      return { rules: traceRules(snapshot.rules, run, i), ways };
    },
  };
}
