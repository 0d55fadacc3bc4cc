import { lastAuditId } from '@electron/store/conflicts/scans';
import type { TaskRunner } from '@electron/tasks/task';
import type { OpenWorkspace, Session } from '../session';
import { type RunRulesInput, type RunRulesOutput, runRulesTask } from './run-task';

interface Run {
  readonly workspace: OpenWorkspace;
  readonly planId: number;
  /** Last entry of the audit trail: whatever a person does leaves one. */
  readonly mark: number;
  readonly output: RunRulesOutput;
}

/**
 * Runs of plans' own rules in a worker. What a preview has worked out need not be worked out again to be made, nor once more
 * when a promise was in the way, as long as nothing was done in between.
 */
export class LatestRun {
  readonly #session: Session;
  readonly #tasks: TaskRunner;
  #latest: Run | null = null;

  constructor(session: Session, tasks: TaskRunner) {
    this.#session = session;
    this.#tasks = tasks;
  }

  /** @param rules tried in place of the plan's own */
  async of(planId: number, rules?: RunRulesInput['rules']): Promise<RunRulesOutput> {
    const workspace = this.#session.require();
    const input = { path: workspace.path, planId, ...(rules && { rules }) };
    const run = (): Promise<RunRulesOutput> =>
      this.#tasks.run(runRulesTask, input, { kind: 'rules', cancellable: true });
    if (rules) return run();
    const mark = await lastAuditId(workspace.db);
    const known = this.#latest;
    if (known?.workspace === workspace && known.planId === planId && known.mark === mark) return known.output;
    const output = await run();
    // What came in while it ran may or may not be in it.
    if ((await lastAuditId(workspace.db)) === mark) this.#latest = { workspace, planId, mark, output };
    return output;
  }
}
