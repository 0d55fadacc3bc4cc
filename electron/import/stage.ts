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
  flush(): Promise<void>;
  finish(): Promise<Staged>;
}
