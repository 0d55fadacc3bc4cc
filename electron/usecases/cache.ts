import type { LookUp } from '@shared/duplicates/look-up';
import type { LookUpColumns } from '@shared/duplicates/look-up-index';
import type { Field } from '@shared/planning/field';
import type { RuleFacts } from '@shared/rules/allocation/facts';
import type { Guards } from '@shared/rules/pool/guards';
import type { ActivityColumns } from '@shared/rules/pool/history';
import { indexField } from '@shared/planning/snapshot';
import type { Db } from '@electron/workspace/schema';
import type { PlanPool, PoolRecords } from './pool/ground';
import type { AccountDirectory } from './read-directory';
import { type Ground, type PlanState, readPlanState } from './plan-state';

/** What changed: the kinds of the `data.changed` event. */
export type ChangeKind = 'field' | 'plans' | 'settings' | 'accounts' | 'duplicates' | 'conflicts';

export interface Loaders {
  field(): Promise<Field>;
  directory(): Promise<AccountDirectory>;
  lookUp(): Promise<LookUpColumns>;
  ruleFacts(): Promise<RuleFacts>;
  activities(): Promise<ActivityColumns>;
  guards(ground: Ground, activities: () => Promise<ActivityColumns>): Promise<Guards>;
}

/**
 * The opened workspace in memory, read when first asked for. Plans hold positions in the field, so they go with it.
 * Promises are kept rather than values: two askers share one read.
 */
export class WorkspaceCache {
  readonly #db: Db;
  readonly #load: Loaders;
  #ground: Promise<Ground> | null = null;
  readonly #directories = new WeakMap<Ground, Promise<AccountDirectory>>();
  readonly #lookUps = new WeakMap<Ground, Promise<LookUp>>();
  #ruleFacts = new WeakMap<Ground, Promise<RuleFacts>>();
  readonly #activities = new WeakMap<Ground, Promise<ActivityColumns>>();
  #guards = new WeakMap<Ground, Promise<Guards>>();
  #pools = new WeakMap<PlanState, Promise<PlanPool>>();
  #poolRecords = new WeakMap<Ground, Promise<PoolRecords>>();
  #plans = new Map<number, Promise<PlanState>>();

  constructor(db: Db, load: Loaders) {
    this.#db = db;
    this.#load = load;
  }

  ground(): Promise<Ground> {
    if (this.#ground === null) {
      const loading = this.#load.field().then((field) => ({ field, index: indexField(field) }));
      this.#ground = loading;
      loading.catch(() => {
        if (this.#ground === loading) this.#ground = null;
      });
    }
    return this.#ground;
  }

  plan(planId: number): Promise<PlanState> {
    const known = this.#plans.get(planId);
    if (known) return known;
    const loading = this.ground().then((ground) => readPlanState(this.#db, ground, planId));
    this.#plans.set(planId, loading);
    loading.catch(() => {
      if (this.#plans.get(planId) === loading) this.#plans.delete(planId);
    });
    return loading;
  }

  /** Of the accounts of this field, in its order. */
  directory(ground: Ground): Promise<AccountDirectory> {
    return keptWith(ground, this.#directories, () => this.#load.directory());
  }

  /** What rules ask of the accounts of this field, in its order. */
  ruleFacts(ground: Ground): Promise<RuleFacts> {
    return keptWith(ground, this.#ruleFacts, () => this.#load.ruleFacts());
  }

  /** Who was at which account of this field when. */
  activities(ground: Ground): Promise<ActivityColumns> {
    return keptWith(ground, this.#activities, () => this.#load.activities());
  }

  /** What claims and the policy ask of every edit. */
  guards(ground: Ground): Promise<Guards> {
    return keptWith(ground, this.#guards, () => this.#load.guards(ground, () => this.activities(ground)));
  }

  /** A plan with its claims and activities, for lists alone: whoever judges wishes counts them up and reads their own. */
  pool(plan: PlanState, load: () => Promise<PlanPool>): Promise<PlanPool> {
    return keptWith(plan, this.#pools, load);
  }

  /** Its claims and what the policy makes of them, whatever the plan. */
  poolRecords(ground: Ground, load: () => Promise<PoolRecords>): Promise<PoolRecords> {
    return keptWith(ground, this.#poolRecords, load);
  }

  /** To find accounts of this field by name, code or number. */
  lookUp(ground: Ground): Promise<LookUp> {
    return keptWith(ground, this.#lookUps, async () => {
      const columns = await this.#load.lookUp();
      // Fetched when first wanted: with its tables of characters it is large, and most starts do without.
      const { LookUp } = await import('@shared/duplicates/look-up');
      return new LookUp(columns);
    });
  }

  /** After an edit that is in the database. */
  keep(plan: PlanState): void {
    this.#plans.set(plan.meta.id, Promise.resolve(plan));
  }

  forget(what: readonly ChangeKind[]): void {
    if (what.includes('field')) this.#ground = null;
    // Claims come and go with accounts; the policy, and the day that facts are told of, with the settings.
    if (what.includes('accounts') || what.includes('settings')) {
      this.#ruleFacts = new WeakMap();
      this.#guards = new WeakMap();
      this.#pools = new WeakMap();
      this.#poolRecords = new WeakMap();
    }
    if (what.includes('field') || what.includes('plans')) this.#plans = new Map();
  }
}

/** One read for all who ask, until what it belongs to is gone; a failed one is tried again. */
function keptWith<K extends object, T>(of: K, kept: WeakMap<K, Promise<T>>, load: () => Promise<T>): Promise<T> {
  const known = kept.get(of);
  if (known) return known;
  const loading = load();
  kept.set(of, loading);
  loading.catch(() => kept.delete(of));
  return loading;
}
