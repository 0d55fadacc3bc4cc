import { bandOf } from '@shared/duplicates/bands';
import type { Band } from '@shared/model/bands';
import type { DuplicateStatus } from '@shared/contract/duplicates';
import { readStale } from '@electron/store/duplicates/compared';
import { countDecided, readPairs } from '@electron/store/duplicates/pairs';
import { readLastScan } from '@electron/store/duplicates/scans';
import { readCounts } from '@electron/store/counts';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';

export async function readStatus(db: Db): Promise<DuplicateStatus> {
  const { duplicates: bands } = await readSettings(db);
  const whole = await readLastScan(db, true);
  const last = await readLastScan(db, false);
  const pairs = await readPairs(db, 'open');
  const count = (band: Band): number => pairs.filter(({ score }) => bandOf(score, bands) === band).length;
  return {
    scannedAt: whole && whole.least <= bands.possible ? whole.at : null,
    lookedAt: last?.at ?? null,
    accounts: (await readCounts(db)).accounts,
    stale: (await readStale(db)).size,
    oversize: whole?.oversize ?? 0,
    open: { sure: count('sure'), likely: count('likely'), possible: count('possible') },
    ...(await countDecided(db)),
  };
}
