import type { OpenWorkspace } from '../session';
import type { PlanPool } from './ground';
import { type NameOf, namesOf } from './named';

interface Page<Item> {
  readonly shown: readonly Item[];
  /** Names of the accounts shown. */
  readonly name: NameOf;
}

/** The rows of a list that are on the screen. */
export async function pageOf<Item>(
  { db }: OpenWorkspace,
  { ground: { field } }: PlanPool,
  found: readonly Item[],
  accountOf: (item: Item) => number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Page<Item>> {
  const shown = found.slice(offset, offset + limit);
  return { shown, name: await namesOf(db, field, shown.map(accountOf)) };
}
