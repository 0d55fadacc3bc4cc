import type { Locale } from '@shared/contract/app';
import { readRegions } from '@electron/store/regions';
import type { Db } from '@electron/workspace/schema';

/** Names of regions by code, in one language. */
export async function readRegionNames(db: Db, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const regions = await readRegions(db);
  return new Map(regions.map((r) => [r.code, locale === 'en' ? r.nameEn || r.name : r.name]));
}
