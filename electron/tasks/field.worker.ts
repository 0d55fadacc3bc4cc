import type { Field } from '@shared/planning/field';
import { readField, type ReadFieldInput } from '@electron/usecases/read-field';
import { serveTask } from './serve';

serveTask<ReadFieldInput, Field>(readField, buffersOf);

/** Its typed arrays change threads instead of being copied. */
function buffersOf({ units, accounts, reps }: Field): ArrayBuffer[] {
  const columns: unknown[] = [units, units.adjacency, accounts, reps].flatMap((group) =>
    Object.values<unknown>({ ...group }),
  );
  // Cast: made here a moment ago, on no shared memory.
  return columns.flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []));
}
