import type { ImportKind } from '@shared/contract/imports';
import type { RecordTypes } from '@shared/importing/records';
import type { Effect } from '@electron/store/upsert';

export interface Staged {
  readonly effect: Effect;
  /** The plan that took territories or present owners. */
  readonly planId: number | null;
}

/** Takes accepted records and brings them into the workspace, a batch at a time or all at the end. */
export interface Stage<K extends ImportKind> {
  readonly isFull: boolean;
  add(record: RecordTypes[K]): void;
  /** Begins to bring in what was added; done once nothing of an earlier batch is under way. */
  flush(): Promise<void>;
  /** Waits until nothing is under way, however it ends: what comes in after a rollback would stay. */
  settle(): Promise<void>;
  finish(): Promise<Staged>;
}
