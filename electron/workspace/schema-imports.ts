import type { Generated } from 'kysely';
import type { Datum } from '@shared/model/datum';
import type { Any, Json } from './schema-types';

export interface ImportBatchTable {
  id: Generated<number>;
  kind: string;
  file_name: string;
  at: string;
  rows_read: number;
  rows_accepted: number;
  rows_rejected: number;
  added: number;
  changed: number;
  unchanged: number;
  /** The plan that took the territories or present owners, if any. */
  plan_id: number | null;
  source_id: number | null;
  /** Rows marked as removed because their source no longer has them. */
  removed: Generated<number>;
  /** What was corrected and left out by hand. */
  repairs: Generated<Json>;
  undo: Generated<'kept' | 'gone' | 'undone'>;
  undone_at: string | null;
}

/** Which columns of a file with these headers were taken, the last time one was imported. */
export interface ImportMappingTable {
  kind: string;
  /** The file's headers, folded and joined. */
  headers: string;
  mapping: Json;
  used_at: string;
  /** What the positions of such a file were read as; null = never said. */
  datum: Datum | null;
  /** Power of ten a person has said amounts are in whose heading names no unit; null = never said. */
  money_exponent: number | null;
}

export interface ImportSourceTable {
  id: Generated<number>;
  kind: string;
  name: string;
  /** As in `import_mapping`, of the latest file. */
  headers: string;
  used_at: string;
}

export interface ImportTouchTable {
  batch_id: number;
  tbl: string;
  row_id: number;
  /** '' = the row as a whole, which the import made. */
  field: string;
  before: Any | null;
  after: Any | null;
}

export interface ImportMadeTable {
  batch_id: number;
  tbl: string;
  first_id: number;
  last_id: number;
}

export interface ImportPlanChangeTable {
  batch_id: number;
  plan_id: number;
  seq: number;
}

export interface HandEditTable {
  id: Generated<number>;
  tbl: string;
  row_id: number;
  field: string;
  base: Any | null;
}
