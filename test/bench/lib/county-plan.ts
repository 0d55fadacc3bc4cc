import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ImportKind } from '@shared/contract/imports';
import { PlanId } from '@shared/model/ids';
import { importFile } from '@electron/usecases/import-file';
import { createLifecycleHandlers } from '@electron/usecases/plan-lifecycle';
import { writeAccountsFile } from './accounts-file';
import { ACCOUNTS_OPTIONS, type BenchWorkspace } from './workspace';

const BASEMAP = 'china-counties';

/** A field as large as any: all 2,891 counties of China, as many territories and reps as said, and `accounts` accounts. Returns its path. */
export async function countyPlan(
  { session, tasks, folder }: BenchWorkspace,
  { accounts, territories }: { readonly accounts: number; readonly territories: number },
): Promise<string> {
  const path = join(folder, 'counties.bailiwick');
  const { code } = JSON.parse(readFileSync(resolve(`resources/basemaps/${BASEMAP}.units.json`), 'utf8')) as {
    code: string[];
  };
  await session.create(path, { name: 'counties', basemapId: BASEMAP, regions: [] });
  const file = (name: string): string => join(folder, `${name}.csv`);
  const number = (t: number): string => String(t + 1).padStart(2, '0');
  const all = Array.from({ length: territories }, (_, t) => number(t));
  writeFileSync(file('reps'), lines(['工号,姓名,年工时', ...all.map((n) => `R${n},代表${n},1600`)]));
  // Codes run by province and prefecture, so that neighbours in the list are mostly neighbours on the map.
  const division = code.map((unit, u) => {
    const n = all[Math.floor((u * territories) / code.length)];
    return `片区${n},T${n},R${n},${unit}`;
  });
  writeFileSync(file('territories'), lines(['territory,territory_id,rep_id,unit_code', ...division]));
  await writeAccountsFile(file('accounts'), accounts, code);
  for (const kind of ['reps', 'accounts', 'territories'] as const satisfies readonly ImportKind[]) {
    const options = { ...ACCOUNTS_OPTIONS, kind };
    const planId = kind === 'territories' ? PlanId.parse(1) : null;
    const { report } = await importFile(session, tasks, { path: file(kind), options, mode: 'commit', planId });
    if (report.rows.rejected > 0) throw new Error(`${kind}: ${report.rows.rejected} rows rejected`);
  }
  const plans = createLifecycleHandlers(session);
  await plans['plan.activate']({ planId: PlanId.parse(1) });
  await plans['plan.fork']({ planId: PlanId.parse(1), name: 'draft' });
  return path;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
