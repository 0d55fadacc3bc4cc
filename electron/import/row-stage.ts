import type { RecordTypes } from '@shared/importing/records';
import type { Effect } from '@electron/store/upsert';
import type { Db } from '@electron/workspace/schema';
import { BATCH_ROWS } from './limits';
import type { Stage, Staged } from './stage';
import { type RowKind, writerOf } from './write-records';

/** Records that are rows of their own. */
export class RowStage<K extends RowKind> implements Stage<K> {
  #batch: RecordTypes[K][] = [];
  #effect: Effect = { added: 0, changed: 0, unchanged: 0 };

  /** @param toPlan what follows for a plan once all rows are in */
  constructor(
    private readonly db: Db,
    private readonly kind: K,
    private readonly toPlan: (effect: Effect) => Promise<number | null>,
  ) {}

  get isFull(): boolean {
    return this.#batch.length >= BATCH_ROWS;
  }

  add(record: RecordTypes[K]): void {
    this.#batch.push(record);
  }

  async flush(): Promise<void> {
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    const effect = await writerOf(this.kind)(this.db, batch);
    this.#effect = {
      added: this.#effect.added + effect.added,
      changed: this.#effect.changed + effect.changed,
      unchanged: this.#effect.unchanged + effect.unchanged,
    };
  }

  async finish(): Promise<Staged> {
    await this.flush();
    return { effect: this.#effect, planId: await this.toPlan(this.#effect) };
  }
}
