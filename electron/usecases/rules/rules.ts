import type { CallName } from '@shared/contract/contract';
import type { AllocationRule } from '@shared/model/rule';
import { emptyPatch } from '@shared/planning/patch';
import { DomainError } from '@shared/model/result';
import { type Allocation, allocate } from '@shared/rules/allocation/allocate';
import { countBits } from '@shared/rules/allocation/bits';
import { conditionBits } from '@shared/rules/allocation/condition-bits';
import type { RuleGround } from '@shared/rules/allocation/facts';
import { matchCount } from '@shared/rules/allocation/match';
import { queueOf } from '@shared/rules/allocation/queue';
import { traceRules } from '@shared/rules/allocation/trace';
import { waysToOwn } from '@shared/rules/allocation/ways-to-own';
import { wordsOf } from '@shared/rules/allocation/words';
import type { TaskRunner } from '@electron/tasks/task';
import type { HandlersOf } from '../handlers';
import { inTransaction } from '../mutate';
import { heeded, promisesOf } from '../promises';
import { recordChange } from '../record-change';
import type { Session } from '../session';
import { runRulesTask } from './run-task';

/** The run of a plan as it is, for explanations: of one account after the other the same is asked. An edit makes a new snapshot. */
const lastRuns = new WeakMap<RuleGround['snapshot'], Allocation>();

function runOf(ground: RuleGround): Allocation {
  const known = lastRuns.get(ground.snapshot);
  if (known?.ground.facts === ground.facts) return known;
  const run = allocate(ground.snapshot.rules, ground);
  lastRuns.set(ground.snapshot, run);
  return run;
}

export function createRuleHandlers(
  session: Session,
  tasks: TaskRunner,
): HandlersOf<Extract<CallName, `rules.${string}`>> {
  const groundOf = async (planId: number): Promise<RuleGround> => {
    const { cache } = session.require();
    const { ground, snapshot } = await cache.plan(planId);
    return { ...ground, snapshot, facts: await cache.ruleFacts(ground) };
  };
  const runNow = (planId: number, rules?: readonly AllocationRule[]) => {
    const input = { path: session.require().path, planId, ...(rules && { rules }) };
    return tasks.run(runRulesTask, input, { kind: 'rules', cancellable: true });
  };
  return {
    'rules.preview': async ({ planId, rules }) => (await runNow(planId, rules)).preview,
    'rules.run': ({ planId, revision, override, keep }) =>
      // Nothing else is written while the run is under way, so that what it was made on is what it is recorded on.
      session.exclusively(async () => {
        const workspace = session.require();
        const plan = await workspace.cache.plan(planId);
        if (plan.meta.revision !== revision) throw new DomainError('plan.staleRevision', { plan: plan.meta.name });
        const { preview, outcomes } = await runNow(planId);
        if (outcomes.length === 0) throw new DomainError('rules.upToDate', { plan: plan.meta.name });
        const label = { code: 'runRules', params: { count: preview.moved } };
        const promises = await promisesOf(workspace, plan, override);
        const patch = heeded(plan, { ...emptyPatch(), outcomes }, promises, keep);
        const edit = { label, patch, at: session.now(), promises };
        const next = await inTransaction(workspace, (trx) => recordChange(trx, plan, edit));
        workspace.cache.keep(next);
        return { meta: next.meta, patch };
      }),
    'rules.count': async ({ planId, condition }) => {
      const ground = await groundOf(planId);
      const memory = new Map();
      const all = countBits(conditionBits(condition, ground, memory));
      return { all, open: matchCount(condition, ground, queueOf(ground), memory) };
    },
    'rules.words': async ({ planId, field }) => wordsOf(field, await groundOf(planId)),
    'rules.trace': async ({ planId, account, rep }) => {
      const ground = await groundOf(planId);
      const i = ground.index.account.get(account);
      if (i === undefined) throw new DomainError('data.unknownAccount', { code: account });
      const { rules } = ground.snapshot;
      const run = runOf(ground);
      const asked = rep === null ? undefined : ground.index.rep.get(rep);
      const ways = asked === undefined ? [] : waysToOwn(rules, run, i, asked);
      return { rules: traceRules(rules, run, i), ways };
    },
  };
}
