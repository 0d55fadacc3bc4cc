import { buildGramTable, type GramTable } from './gram-table';
import { gramsOf, type Prepared, soundGramsOf } from './prepare';

/** All accounts with what only the whole of them tells: how common a name, a number, an address is. */
export interface Corpus {
  readonly accounts: readonly Prepared[];
  readonly grams: GramTable;
  readonly sounds: GramTable;
  /** Accounts that share a core, a local number, an address (see `placeKey`). */
  readonly coreCount: ReadonlyMap<string, number>;
  readonly phoneCount: ReadonlyMap<string, number>;
  readonly addressCount: ReadonlyMap<string, number>;
}

/** Gathers the frequencies. O(text of all accounts). */
export function buildCorpus(accounts: readonly Prepared[]): Corpus {
  const coreCount = new Map<string, number>();
  const phoneCount = new Map<string, number>();
  const addressCount = new Map<string, number>();
  for (const account of accounts) {
    count(coreCount, account.name.core);
    for (const { local } of account.phones) count(phoneCount, local);
    if (account.address.key !== '') count(addressCount, placeKey(account));
  }
  return {
    accounts,
    grams: buildGramTable(accounts.map(({ name }) => gramsOf(name.core))),
    sounds: buildGramTable(accounts.map(({ name, sound }) => soundGramsOf(sound, name.core))),
    coreCount,
    phoneCount,
    addressCount,
  };
}

/** An address within its unit: every town has its 人民路 12 号. */
export function placeKey({ address, source }: Prepared): string {
  return `${source.unit} ${address.key}`;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
