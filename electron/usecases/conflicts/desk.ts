import type { Conflict } from '@shared/model/conflict';
import { detectAgain } from '@shared/rules/conflicts/detect';
import type { ConflictScene } from '@shared/rules/conflicts/ground';
import type { AccountRecords } from '@shared/rules/conflicts/records';
import { touchedBetween } from '@shared/rules/conflicts/touched';
import { CHUNK, recordsOf } from '@electron/conflicts/judge';
import { judgeTask } from '@electron/conflicts/judge-task';
import { type ReadScene, readScene } from '@electron/conflicts/read-scene';
import { chunksOf } from '@electron/store/chunks';
import { readPresentCases, writeCases } from '@electron/store/conflicts/cases';
import { lastAuditId, readScan, writeScan } from '@electron/store/conflicts/scans';
import { readLastScan } from '@electron/store/duplicates/scans';
import { takeStale } from '@electron/store/conflicts/stale';
import { readAccountCodes } from '@electron/store/conflicts/account-codes';
import type { TaskRunner } from '@electron/tasks/task';
import { inTransaction, mutate } from '../mutate';
import type { OpenWorkspace, Session } from '../session';
import { UNASKED } from '@shared/model/unasked';

/** What is known of a plan's conflicts. */
export interface Judged extends ReadScene {
  readonly found: ReadonlyMap<string, Conflict>;
  readonly at: string;
  /** The last of what was done that this knows of. */
  readonly mark: Mark;
}

/** What tells that something has happened: the audit trail's last entry, and the last comparison for duplicates. */
interface Mark {
  readonly auditId: number;
  readonly comparedAt: string;
}

async function markOf({ db }: OpenWorkspace): Promise<Mark> {
  const compared = await readLastScan(db, false);
  return { auditId: await lastAuditId(db), comparedAt: compared?.at ?? '' };
}

function isSame(a: Mark, b: Mark): boolean {
  return a.auditId === b.auditId && a.comparedAt === b.comparedAt;
}

/** More accounts than this are judged faster as a whole, in a worker. */
const IN_PLACE = 5_000;

/** Looks at plans again as far as something was done to them, and remembers what was found. */
export class ConflictDesk {
  readonly #session: Session;
  readonly #tasks: TaskRunner;
  readonly #plans = new WeakMap<OpenWorkspace, Map<number, Judged>>();
  /** Accounts whose records changed since a plan was last looked at, by plan. */
  readonly #stale = new WeakMap<OpenWorkspace, Map<number, Set<number>>>();

  constructor(session: Session, tasks: TaskRunner) {
    this.#session = session;
    this.#tasks = tasks;
  }

  /**
   * Conflicts as they are now; null where all have to be looked at, and that takes long enough to be asked for.
   * @param asked whether a person wants the look, whole and with its progress shown
   */
  judged(planId: number, asked = false): Promise<Judged | null> {
    return mutate(this.#session, async (workspace) => {
      const mark = await markOf(workspace);
      const known = this.#of(workspace).get(planId) ?? (await this.#restore(workspace, planId, mark));
      if (known && isSame(known.mark, mark) && !asked) return known;
      if (known && !asked) {
        const again = await this.#again(workspace, planId, known, mark);
        if (again) return again;
      }
      // Edits wait for a look: a long one is never begun without somebody asking for it.
      if (!asked && (await this.#size(workspace)) > UNASKED) return null;
      return this.#whole(workspace, planId, asked);
    });
  }

  #of(workspace: OpenWorkspace): Map<number, Judged> {
    const plans = this.#plans.get(workspace) ?? new Map<number, Judged>();
    this.#plans.set(workspace, plans);
    return plans;
  }

  async #read({ db, cache }: OpenWorkspace, planId: number): Promise<ReadScene> {
    return readScene(db, await cache.plan(planId), (id) => cache.plan(id));
  }

  async #size({ cache }: OpenWorkspace): Promise<number> {
    return (await cache.ground()).field.accounts.code.length;
  }

  /** After a restart what was found is in the file, and still true when nothing has been done since. */
  async #restore(workspace: OpenWorkspace, planId: number, mark: Mark): Promise<Judged | null> {
    const scan = await readScan(workspace.db, planId);
    if (scan === null || scan.audit_id !== mark.auditId || mark.comparedAt > scan.at) return null;
    const read = await this.#read(workspace, planId);
    const judged = { ...read, found: await readPresentCases(workspace.db, planId), at: scan.at, mark };
    this.#of(workspace).set(planId, judged);
    return judged;
  }

  /** Judges what was touched since; null when that is too much, or everything. */
  async #again(workspace: OpenWorkspace, planId: number, known: Judged, mark: Mark): Promise<Judged | null> {
    const { db } = workspace;
    const read = await this.#read(workspace, planId);
    const stale = await this.#takeStale(workspace, planId);
    const touched = touchedBetween(known.scene, read.scene);
    if (touched === null) return null;
    const imported = await indicesOf(db, read.scene, stale);
    const accounts = new Set([...touched.accounts, ...imported]);
    if (accounts.size > IN_PLACE) return null;
    const records = new Map<number, AccountRecords>();
    for (const some of chunksOf([...accounts], CHUNK)) {
      for (const [i, row] of await recordsOf(db, read.scene, some)) records.set(i, row);
    }
    const found = detectAgain(known.found, read.scene, { ...touched, accounts }, records);
    const at = this.#session.now();
    await inTransaction(workspace, async (trx) => {
      await writeCases(trx, planId, known.found, found, at);
      const size = read.scene.field.accounts.code.length;
      const scan = { whole: 0, accounts: size, judged: accounts.size, found: found.size } as const;
      await writeScan(trx, { plan_id: planId, at, audit_id: mark.auditId, ...scan });
    });
    const judged = { ...read, found, at, mark };
    this.#of(workspace).set(planId, judged);
    stale.clear();
    return judged;
  }

  async #whole(workspace: OpenWorkspace, planId: number, asked: boolean): Promise<Judged> {
    const at = this.#session.now();
    const stale = await this.#takeStale(workspace, planId);
    const mark = await markOf(workspace);
    const input = { path: workspace.path, planId, at };
    const output = await this.#tasks.run(judgeTask, input, { kind: 'conflicts', cancellable: asked, quiet: !asked });
    const read = await this.#read(workspace, planId);
    const found = new Map(output.found.map((conflict) => [conflict.key, conflict]));
    const judged = { ...read, found, at, mark };
    this.#of(workspace).set(planId, judged);
    stale.clear();
    return judged;
  }

  /** The file forgets what is taken, so every plan in memory remembers it until it has been looked at again. */
  async #takeStale(workspace: OpenWorkspace, planId: number): Promise<Set<number>> {
    const plans = this.#stale.get(workspace) ?? new Map<number, Set<number>>();
    this.#stale.set(workspace, plans);
    const taken = await inTransaction(workspace, takeStale);
    for (const id of [planId, ...this.#of(workspace).keys()]) {
      plans.set(id, new Set([...(plans.get(id) ?? []), ...taken]));
    }
    return plans.get(planId) ?? new Set();
  }
}

async function indicesOf(
  db: OpenWorkspace['db'],
  { index }: ConflictScene,
  ids: ReadonlySet<number>,
): Promise<readonly number[]> {
  const codes = await readAccountCodes(db, [...ids]);
  return codes.flatMap((code) => index.account.get(code) ?? []);
}
