import type { LookUp } from '@shared/duplicates/look-up';
import type { LookUpColumns } from '@shared/duplicates/look-up-index';
import type { Field } from '@shared/planning/field';
import { indexField } from '@shared/planning/snapshot';
import type { Db } from '@electron/workspace/schema';
import type { AccountDirectory } from './read-directory';
import { type Ground, type PlanState, readPlanState } from './plan-state';

/** What changed: the kinds of the `data.changed` event. */
export type ChangeKind = 'field' | 'plans' | 'settings' | 'accounts' | 'duplicates';

export interface Loaders {
  field(): Promise<Field>;
  directory(): Promise<AccountDirectory>;
  lookUp(): Promise<LookUpColumns>;
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
    const known = this.#directories.get(ground);
    if (known) return known;
    const loading = this.#load.directory();
    this.#directories.set(ground, loading);
    loading.catch(() => this.#directories.delete(ground));
    return loading;
  }

  /** To find accounts of this field by name, code or number. */
  lookUp(ground: Ground): Promise<LookUp> {
    const known = this.#lookUps.get(ground);
    if (known) return known;
    // Fetched when first wanted: with its tables of characters it is large, and most starts do without.
    const loading = this.#load.lookUp().then(async (columns) => {
      const { LookUp } = await import('@shared/duplicates/look-up');
      return new LookUp(columns);
    });
    this.#lookUps.set(ground, loading);
    loading.catch(() => this.#lookUps.delete(ground));
    return loading;
  }

  /** After an edit that is in the database. */
  keep(plan: PlanState): void {
    this.#plans.set(plan.meta.id, Promise.resolve(plan));
  }

  forget(what: readonly ChangeKind[]): void {
    if (what.includes('field')) this.#ground = null;
    if (what.includes('field') || what.includes('plans')) this.#plans = new Map();
  }
}
