import { z } from 'zod';
import { call } from './define';
import { ImportKind } from './imports';

/**
 * Columns by their headings, so that a mapping also fits a file whose columns stand in another order. `nth`: which of the
 * columns with this heading, from 0; of one without a heading, its place among all.
 */
export const SavedColumns = z.record(
  z.string().max(64),
  z.strictObject({ heading: z.string().max(1000), nth: z.number().int().min(0).max(2000) }),
);
export type SavedColumns = z.infer<typeof SavedColumns>;

const Name = z.string().trim().min(1).max(80);
const Id = z.number().int().positive();

export const SavedMapping = z.strictObject({
  id: Id,
  kind: ImportKind,
  name: Name,
  columns: SavedColumns,
  savedAt: z.string(),
});
export type SavedMapping = z.infer<typeof SavedMapping>;

/** Mappings of columns kept under a name, by kind of data. Each change replies with those of the kind. */
export const mappingCalls = {
  'mapping.list': call(z.strictObject({ kind: ImportKind }), z.array(SavedMapping)),
  /** One of that name is replaced only when told to; else `mapping.nameTaken`. */
  'mapping.save': call(
    z.strictObject({ kind: ImportKind, name: Name, columns: SavedColumns, replace: z.boolean() }),
    z.array(SavedMapping),
  ),
  'mapping.rename': call(z.strictObject({ id: Id, name: Name }), z.array(SavedMapping)),
  'mapping.delete': call(z.strictObject({ id: Id }), z.array(SavedMapping)),
};
