import type { PlacedBy } from '@shared/model/account';
import { readAccountTexts } from '@electron/store/account-texts';
import { closeConnection, openConnection } from '@electron/workspace/connection';

/** Texts of accounts to search and sort by; entries in the field's order. */
export interface AccountDirectory {
  /** Code and name, folded. */
  readonly searchText: readonly string[];
  /** Account indices in order of the text. */
  readonly byCode: Int32Array;
  readonly byName: Int32Array;
  readonly byIndustry: Int32Array;
  readonly placedBy: readonly PlacedBy[];
  /** NaN for an account that is nowhere. */
  readonly confidence: Float64Array;
}

/** Over a connection of its own, for a worker thread: sorting 100,000 Chinese names takes over half a second. */
export async function readDirectory(path: string): Promise<AccountDirectory> {
  const connection = openConnection(path, { readonly: true });
  try {
    const { code, name, industry, placedBy, confidence } = await readAccountTexts(connection.db);
    // Pinyin order for 中文, the usual one for Latin letters, and 2 before 10.
    const { compare } = new Intl.Collator('zh-CN', { numeric: true });
    return {
      searchText: name.map((text, i) => foldText(`${code[i]} ${text}`)),
      byCode: sorted(code, (a, b) => (a < b ? -1 : a > b ? 1 : 0)),
      byName: sorted(name, compare),
      byIndustry: sorted(industry, compare),
      placedBy,
      confidence,
    };
  } finally {
    await closeConnection(connection);
  }
}

export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function sorted(texts: readonly string[], compare: (a: string, b: string) => number): Int32Array {
  return Int32Array.from(texts.keys()).sort((a, b) => compare(texts[a], texts[b]) || a - b);
}
