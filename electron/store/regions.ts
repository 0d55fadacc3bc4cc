import type { Db } from '@electron/workspace/schema';

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** Provinces or states of the workspace, in the basemap's order. */
export async function readRegions(db: Db): Promise<readonly Region[]> {
  const rows = await db.selectFrom('region').selectAll().orderBy('ordinal').execute();
  return rows.map(({ code, name, name_en }) => ({ code, name, nameEn: name_en }));
}
