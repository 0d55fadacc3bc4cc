import { type Recipe, recipeOf } from '@shared/importing/build/build';
import type { RecordTypes } from '@shared/importing/records';
import type { Writing } from '@electron/store/importing/merge';
import type { Effect } from '@electron/store/upsert';
import type { Db } from '@electron/workspace/schema';
import { BATCH_ROWS } from './limits';
import type { Stage, Staged } from './stage';
import { type RowKind, writerOf } from './write-records';

interface Dealing {
  readonly writing: Writing;
  /** Stable keys of rows that the person leaves as the workspace has them. */
  readonly left: ReadonlySet<string>;
  /** What follows for a plan once all rows are in. */
  toPlan(effect: Effect): Promise<number | null>;
}

/** Records that are rows of their own. */
export class RowStage<K extends RowKind> implements Stage<K> {
  #batch: RecordTypes[K][] = [];
  #effect: Effect = { added: 0, changed: 0, unchanged: 0 };
  readonly #recipe: Recipe<K>;

  constructor(
    private readonly db: Db,
    private readonly kind: K,
    private readonly dealing: Dealing,
  ) {
    this.#recipe = recipeOf(kind);
  }

  get isFull(): boolean {
    return this.#batch.length >= BATCH_ROWS;
  }

  add(record: RecordTypes[K]): void {
    const { left } = this.dealing;
    const kept = left.size === 0 ? record : this.#without(record, left);
    if (kept !== null) this.#batch.push(kept);
  }

  /** What the person takes of a record; null = nothing. */
  #without(record: RecordTypes[K], left: ReadonlySet<string>): RecordTypes[K] | null {
    const keys = this.#recipe.keys(record);
    const unchanged = keys.filter((key) => left.has(key)).length;
    this.#count({ added: 0, changed: 0, unchanged });
    if (unchanged === 0) return record;
    return unchanged === keys.length ? null : (this.#recipe.without?.(record, left) ?? null);
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    this.#count(await writerOf(this.kind)(this.db, batch, this.dealing.writing));
  }

  async finish(): Promise<Staged> {
    await this.flush();
    return { effect: this.#effect, planId: await this.dealing.toPlan(this.#effect) };
  }

  #count({ added, changed, unchanged }: Effect): void {
    const sum = this.#effect;
    this.#effect = {
      added: sum.added + added,
      changed: sum.changed + changed,
      unchanged: sum.unchanged + unchanged,
    };
  }
}
