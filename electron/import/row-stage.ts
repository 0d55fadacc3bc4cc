import { recipeOf } from '@shared/importing/build/build';
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
  readonly #keyOf: (record: RecordTypes[K]) => string;

  constructor(
    private readonly db: Db,
    private readonly kind: K,
    private readonly dealing: Dealing,
  ) {
    const recipe = recipeOf(kind);
    this.#keyOf = (record) => recipe.key(record);
  }

  get isFull(): boolean {
    return this.#batch.length >= BATCH_ROWS;
  }

  add(record: RecordTypes[K]): void {
    const { left } = this.dealing;
    if (left.size > 0 && left.has(this.#keyOf(record))) this.#count({ added: 0, changed: 0, unchanged: 1 });
    else this.#batch.push(record);
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
