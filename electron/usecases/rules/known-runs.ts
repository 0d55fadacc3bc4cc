import { type Allocation, allocate, reallocate } from '@shared/rules/allocation/allocate';
import type { RuleGround } from '@shared/rules/allocation/facts';
import { touchedAccounts } from '@shared/rules/allocation/touched';
import type { TaskRunner } from '@electron/tasks/task';
import type { OpenWorkspace, Session } from '../session';
import { allocationTask } from './allocation-task';

/** Of more accounts than this the first run is made in a worker, so that the window stays alive. */
const IN_PLACE = 5_000;
/** Edits that may come in while a worker runs before the run is made in place after all. */
const TRIES = 3;

/**
 * Runs of plans as they are, for explanations. After an edit only the accounts it touches go through the rules again; other
 * rules or another field make a new run.
 */
export class KnownRuns {
  readonly #session: Session;
  readonly #tasks: TaskRunner;
  readonly #inPlace: number;
  readonly #runs = new WeakMap<OpenWorkspace, Map<number, Promise<Allocation>>>();

  constructor(session: Session, tasks: TaskRunner, inPlace = IN_PLACE) {
    this.#session = session;
    this.#tasks = tasks;
    this.#inPlace = inPlace;
  }

  /** One after the other for a plan: two who ask at once share one run. */
  of(planId: number): Promise<Allocation> {
    const workspace = this.#session.require();
    const runs = this.#runs.get(workspace) ?? new Map<number, Promise<Allocation>>();
    this.#runs.set(workspace, runs);
    const before = runs.get(planId) ?? Promise.resolve(null);
    const next = before.catch(() => null).then((known) => this.#after(workspace, planId, known));
    runs.set(planId, next);
    return next;
  }

  async #after(workspace: OpenWorkspace, planId: number, known: Allocation | null): Promise<Allocation> {
    for (let tries = 0; ; tries++) {
      const { ground, revision } = await groundOf(workspace, planId);
      if (known && isOn(known, ground)) return again(known, ground);
      if (tries === TRIES || ground.field.accounts.code.length <= this.#inPlace) {
        return allocate(ground.snapshot.rules, ground);
      }
      const options = { kind: 'rules', cancellable: false, quiet: true } as const;
      const made = await this.#tasks.run(allocationTask, { path: workspace.path, planId }, options);
      const now = await groundOf(workspace, planId);
      if (made.revision === revision && now.ground.snapshot === ground.snapshot && now.ground.facts === ground.facts) {
        return { ...made.run, ground };
      }
    }
  }
}

export async function groundOf(
  { cache }: OpenWorkspace,
  planId: number,
): Promise<{ readonly ground: RuleGround; readonly revision: number }> {
  const { ground, snapshot, meta } = await cache.plan(planId);
  return { ground: { ...ground, snapshot, facts: await cache.ruleFacts(ground) }, revision: meta.revision };
}

/** Whether a run can be carried over to another state of its plan. */
function isOn({ ground: before }: Allocation, { field, facts, snapshot }: RuleGround): boolean {
  if (before.field !== field || before.facts !== facts) return false;
  const { rules } = before.snapshot;
  return rules === snapshot.rules || JSON.stringify(rules) === JSON.stringify(snapshot.rules);
}

function again(known: Allocation, ground: RuleGround): Allocation {
  if (known.ground.snapshot === ground.snapshot) return known;
  const touched = touchedAccounts(known.ground, ground);
  if (touched.length === 0) return { ...known, ground };
  return reallocate(ground.snapshot.rules, known, ground, touched);
}
