import type { ImportKind } from '@shared/contract/imports';
import { sourceStem } from '@shared/importing/source-name';
import type { Db } from '@electron/workspace/schema';

export interface ImportSource {
  readonly id: number;
  readonly name: string;
  /** Whether files have come from it before. */
  readonly known: boolean;
}

interface FileSeen {
  readonly kind: ImportKind;
  readonly fileName: string;
  /** Folded and joined, as for a mapping. */
  readonly headers: string;
  readonly at: string;
}

/** Names of the sources files of this kind came from, the latest first. */
export async function readSourceNames(db: Db, kind: ImportKind): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('import_source')
    .select('name')
    .where('kind', '=', kind)
    .orderBy('used_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => row.name);
}

/**
 * The source a file came from: the one said, else that of files named alike but for dates and numbers, else a new one. Two
 * regions' files of one make are thus two sources, two months' files are one, and a column more makes no other source.
 */
export async function sourceOfFile(db: Db, file: FileSeen, said: string | null): Promise<ImportSource> {
  const { kind, headers } = file;
  const name = said ?? sourceStem(file.fileName);
  const seen = { headers, used_at: file.at };
  const before = await db
    .selectFrom('import_source')
    .select('id')
    .where('kind', '=', kind)
    .where('name', '=', name)
    .executeTakeFirst();
  const { id } = await db
    .insertInto('import_source')
    .values({ kind, name, ...seen })
    .onConflict((conflict) => conflict.columns(['kind', 'name']).doUpdateSet(seen))
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, name, known: before !== undefined };
}
