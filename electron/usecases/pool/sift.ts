import { foldText } from '../read-directory';
import type { OpenWorkspace } from '../session';
import type { PlanPool } from './ground';
import { ranksOf, repRanks, unitRanks } from './ranks';

/** What rows are sorted by; null comes last whichever way. */
export type SortKey = number | string | null;

/** Things told of accounts, in their usual order, and what they are sorted and found by. */
export interface Listing<Item> {
  readonly items: readonly Item[];
  accountOf(item: Item): number;
  /** Sort keys of the list's own columns; those of accounts are the same in every list. */
  readonly keys: Readonly<Record<string, (item: Item) => SortKey>>;
  /** Reps, by index, whose names search words may be. */
  repsOf(item: Item): readonly number[];
  /** Anything else that they may occur in. */
  textOf?(item: Item): string;
}

export interface Asked {
  readonly search?: string | undefined;
  readonly sort?: { readonly by: string; readonly descending: boolean } | undefined;
}

/** Items that hold every word, in the order asked for; equals, and all without an order, as they stand. */
export async function sift<Item>(
  workspace: OpenWorkspace,
  pool: PlanPool,
  listing: Listing<Item>,
  { search = '', sort }: Asked,
): Promise<readonly Item[]> {
  const words = foldText(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const textOf = words.length === 0 ? null : await searchText(workspace, pool, listing);
  const found = textOf
    ? listing.items.filter((item) => {
        const text = textOf(item);
        return words.every((word) => text.includes(word));
      })
    : listing.items;
  return sort ? sorted(found, await keyOf(workspace, pool, listing, sort.by), sort.descending) : found;
}

async function searchText<Item>(
  { cache }: OpenWorkspace,
  { plan, ground: { field } }: PlanPool,
  listing: Listing<Item>,
): Promise<(item: Item) => string> {
  const directory = await cache.directory(plan.ground);
  const { accounts, units, reps } = field;
  const places = units.name.map((name, u) => foldText(`${name} ${units.nameEn[u]}`));
  const names = reps.name.map((name, r) => foldText(`${reps.code[r]} ${name}`));
  return (item) => {
    const account = listing.accountOf(item);
    const own = listing.textOf?.(item) ?? '';
    const by = listing.repsOf(item).map((rep) => names[rep] ?? '');
    return [directory.searchText[account], places[accounts.unit[account]] ?? '', ...by, foldText(own)].join('\n');
  };
}

async function keyOf<Item>(
  { cache }: OpenWorkspace,
  { plan, ground: { field } }: PlanPool,
  { keys, accountOf }: Listing<Item>,
  by: string,
): Promise<(item: Item) => SortKey> {
  if (by in keys) return keys[by];
  const { tier, unit, revenue } = field.accounts;
  if (by === 'tier') return (item) => tier[accountOf(item)];
  if (by === 'revenue') return (item) => revenue[accountOf(item)];
  if (by === 'unit') {
    const ranks = unitRanks(field);
    return (item) => ranks[unit[accountOf(item)]] ?? null;
  }
  const directory = await cache.directory(plan.ground);
  const ranks = ranksOf(by === 'code' ? directory.byCode : directory.byName);
  return (item) => ranks[accountOf(item)];
}

function sorted<Item>(items: readonly Item[], keyOf: (item: Item) => SortKey, descending: boolean): readonly Item[] {
  const keys = items.map(keyOf);
  const turn = descending ? -1 : 1;
  return Array.from(items.keys())
    .sort((a, b) => compare(keys[a], keys[b], turn) || a - b)
    .map((i) => items[i]);
}

function compare(a: SortKey, b: SortKey, turn: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -turn : a > b ? turn : 0;
}

/** Place of a rep by name; null = nobody. */
export function repKey({ ground: { field } }: PlanPool, rep: number): number | null {
  return rep < 0 ? null : repRanks(field)[rep];
}
