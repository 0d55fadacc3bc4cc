import type { Kysely } from 'kysely';

/** A step of the schema. Never changed once released: files out there were made by it. */
export interface SchemaMigration {
  /** Its position in the list, from 1; also `user_version` once it has run. */
  readonly version: number;
  readonly name: string;
  /** `Kysely<unknown>`: a migration knows the tables as they were then, not today's row types. */
  up(db: Kysely<unknown>): Promise<void>;
}
