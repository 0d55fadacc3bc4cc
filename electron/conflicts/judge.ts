import type { Conflict } from '@shared/model/conflict';
import { detectAreas } from '@shared/rules/conflicts/detect';
import type { ConflictScene } from '@shared/rules/conflicts/ground';
import { judgeAccount } from '@shared/rules/conflicts/judge-account';
import { type AccountRecords, NO_RECORDS } from '@shared/rules/conflicts/records';
import { isoDay } from '@shared/model/day';
import { chunksOf } from '@electron/store/chunks';
import { readRecords } from '@electron/store/conflicts/records';
import { idsByCode } from '@electron/store/ids';
import type { Db } from '@electron/workspace/schema';

/** Accounts whose records are read at a time; one statement each. */
export const CHUNK = 500;

/** Everything, by key. @param progress is told accounts judged so far, and may throw to stop */
export async function judgeAll(
  db: Db,
  scene: ConflictScene,
  progress: (done: number, total: number) => void,
): Promise<Map<string, Conflict>> {
  const found = new Map<string, Conflict>();
  const total = scene.field.accounts.code.length;
  const indices = Array.from({ length: total }, (_, i) => i);
  let done = 0;
  for (const some of chunksOf(indices, CHUNK)) {
    progress(done, total);
    const records = await recordsOf(db, scene, some);
    for (const i of some) {
      for (const conflict of judgeAccount(scene, i, records.get(i) ?? NO_RECORDS)) found.set(conflict.key, conflict);
    }
    done += some.length;
  }
  for (const conflict of detectAreas(scene, null)) found.set(conflict.key, conflict);
  return found;
}

/** Records by account index. @param accounts indices, at most `CHUNK` */
export async function recordsOf(
  db: Db,
  { field, rules }: ConflictScene,
  accounts: readonly number[],
): Promise<Map<number, AccountRecords>> {
  const codes = accounts.map((i) => field.accounts.code[i]);
  const idOf = await idsByCode(db, 'account', codes);
  const within = { asOf: isoDay(field.asOfDay), lookBackDays: rules.conflicts.lookBackDays };
  const records = await readRecords(db, codes.map(idOf), within);
  return new Map(
    accounts.flatMap((i) => {
      const row = records.get(idOf(field.accounts.code[i]));
      return row ? [[i, row] as const] : [];
    }),
  );
}
