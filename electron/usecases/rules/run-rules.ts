import type { RulePreview } from '@shared/contract/rules';
import { indexField } from '@shared/planning/snapshot';
import { allocate } from '@shared/rules/allocation/allocate';
import type { TestMemory } from '@shared/rules/allocation/condition-bits';
import { coverage } from '@shared/rules/allocation/coverage';
import type { RuleGround } from '@shared/rules/allocation/facts';
import { ownersMoved } from '@shared/rules/allocation/moves';
import { outcomeEdits } from '@shared/rules/allocation/outcomes';
import { readLeftOut } from '@electron/store/left-out';
import { readRuleFacts } from '@electron/store/rule-facts';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import { readPlanState } from '../plan-state';
import { gatherField } from '../read-field';
import type { RunRulesInput, RunRulesOutput } from './run-task';

/** Moves told one by one; all of them are counted. */
const MOST_MOVES = 2000;

/** Runs a plan's rules as the file has them, over a connection of its own; writes nothing. */
export async function runRules({ path, ...asked }: RunRulesInput, context: TaskContext): Promise<RunRulesOutput> {
  const connection = openConnection(path, { readonly: true });
  try {
    return await connection.db.transaction().execute((trx) => runIn(trx, asked, context));
  } finally {
    await closeConnection(connection);
  }
}

async function runIn(db: Db, asked: Omit<RunRulesInput, 'path'>, context: TaskContext): Promise<RunRulesOutput> {
  context.progress('gather', 0, 3);
  const field = await gatherField(db, 0);
  const plan = await readPlanState(db, { field, index: indexField(field) }, asked.planId);
  context.progress('gather', 1, 3);
  const facts = await readRuleFacts(db, (await readSettings(db)).asOf);
  context.progress('run', 2, 3);
  const { snapshot, ground } = plan;
  const over: RuleGround = { ...ground, snapshot, facts };
  const rules = asked.rules ?? snapshot.rules;
  const memory: TestMemory = new Map();
  const run = allocate(rules, over, memory);
  const outcomes = outcomeEdits(rules, run);
  const moves = ownersMoved(run, plan.evaluation.ownership.owner);
  const rep = (r: number): string | null => (r < 0 ? null : field.reps.code[r]);
  const preview: RulePreview = {
    revision: plan.meta.revision,
    open: run.queue.open.reduce((sum, open) => sum + open, 0),
    coverage: coverage(rules, run, memory),
    outcomes: outcomes.length,
    edits: outcomes,
    moved: moves.accounts.length,
    reps: moves.reps.map(({ rep: r, ...counts }) => ({ rep: field.reps.code[r], ...counts })),
    moves: moves.accounts.slice(0, MOST_MOVES).map(({ account, from, to }) => ({
      account: field.accounts.code[account],
      name: facts.text.name.values[facts.text.name.of[account]],
      from: rep(from),
      to: rep(to),
      rule: run.rule[account] < 0 ? null : rules[run.rule[account]].key,
    })),
    left: await readLeftOut(db, asked.planId),
  };
  return { preview, outcomes };
}
