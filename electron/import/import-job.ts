import type { TaskContext } from '@electron/tasks/task';
import type { ChosenColumns, Columns } from './columns';
import type { Finder } from './find-problems';
import type { ImportInput } from './import-task';
import type { Source } from './source';

/** Which rows tell how columns are read that can be written in more ways than one. */
export type SettledBy = 'firstRows' | 'allRows';

/** What an attempt at a file works with. */
export interface Tools {
  readonly input: ImportInput;
  readonly context: TaskContext;
  readonly by: SettledBy;
  readonly finder: Finder;
}

/** A file whose columns are settled. */
export interface Job extends Tools {
  readonly source: Source;
  readonly chosen: ChosenColumns;
  readonly columns: Columns;
}
