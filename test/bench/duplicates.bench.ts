import { join, resolve } from 'node:path';
import type { AccountText } from '@shared/duplicates/account-text';
import { detectDuplicates } from '@shared/duplicates/detect';
import { LookUp } from '@shared/duplicates/look-up';
import { buildLookUp } from '@shared/duplicates/look-up-index';
import { PlaceBook } from '@shared/duplicates/place-book';
import { AccountCode, UnitCode } from '@shared/model/ids';
import { runDetection } from '@electron/duplicates/run-detection';
import { upsertAccounts } from '@electron/store/accounts';
import { cityPlaces } from '../unit/duplicates/support/cities';
import { makeLabelledSet } from '../unit/duplicates/support/labelled-set';
import { type BenchReport, type BenchRow, machine, percentile, round, timed } from './lib/report';
import { inFolder } from './lib/workspace';

const ACCOUNTS = 100_000;
/** A company makes about 1.66 records. */
const COMPANIES = 60_500;
const LEAST = 0.4;
const KEYSTROKES = 200;
const EDITS = 5;

/** Finding duplicates among 100,000 made-up accounts, and looking one up; beside a plain pass over the same rows. */
export async function run(): Promise<BenchReport> {
  const { accounts: all, companyOf, truePairs } = makeLabelledSet(2026, COMPANIES);
  const accounts = all.slice(0, ACCOUNTS);
  const book = new PlaceBook(cityPlaces());
  const detect = (only: ReadonlySet<number> | null) =>
    detectDuplicates(accounts, { book, least: LEAST, only, progress: () => undefined });
  const seconds = (work: () => void): number => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };
  let found = detect(new Set([1]));
  const whole = seconds(() => {
    found = detect(null);
  });
  let characters = 0;
  const plain = percentile(
    timed(9, () => (characters = plainPass(accounts))),
    0.5,
  );
  const right = found.pairs.filter((p) => p.score >= 0.8 && companyOf[p.a - 1] === companyOf[p.b - 1]).length;
  const listed = found.pairs.filter((p) => p.score >= 0.8).length;
  const looked = accounts.map((account) => ({ ...account, code: `A${account.id}` }));
  const lookUp = new LookUp(buildLookUp(looked, [], cityPlaces()));
  const keystrokes = timed(KEYSTROKES, (i) => {
    const { name } = accounts[(i * 499) % accounts.length];
    lookUp.find({ name: name.slice(0, 3 + (i % 8)), creditCode: '', phone: '' }, 12);
  });
  const { length } = accounts;
  return {
    bench: 'duplicates',
    machine: machine(),
    rows: [
      {
        case: `${length}`,
        what: 'everything compared',
        seconds: round(whole),
        pairsCompared: found.compared,
        pairsFound: found.pairs.length,
        oversizeBlocks: found.oversizeBlocks,
        precisionFromLikely: round(right / listed, 4),
        // The cut leaves a few records of the last companies out, so this is a lower bound.
        recallFromLikely: round(right / truePairs, 4),
        plainMs: round(plain),
        ratio: round((whole * 1000) / plain, 1),
        ratioOf: `time to one plain pass over the same texts (${characters} characters)`,
      },
      ...(await fileRows(accounts)),
      {
        case: `${length}`,
        what: 'look-up, a keystroke',
        medianMs: round(percentile(keystrokes, 0.5), 2),
        p95Ms: round(percentile(keystrokes, 0.95), 2),
        maxMs: round(keystrokes.at(-1) ?? 0, 2),
        ratio: round(percentile(keystrokes, 0.95) / 50, 3),
        ratioOf: 'p95 to 50 ms',
      },
    ],
  };
}

/** Finding in a workspace file, everything and after one edit, as the worker does it. */
function fileRows(accounts: readonly AccountText[]): Promise<BenchRow[]> {
  return inFolder(async ({ session, folder }) => {
    const path = join(folder, 'bench.bailiwick');
    await session.create(path, { name: 'bench', basemapId: 'china-prefectures', regions: [] });
    const { db } = session.require();
    const records = accounts.map(({ id, unit, lng, lat, ...texts }) => ({
      ...texts,
      code: AccountCode.parse(`A${id}`),
      unit: unit === '' ? null : UnitCode.parse(unit),
      ...(Number.isNaN(lng) ? {} : { lng, lat }),
    }));
    await db.transaction().execute((trx) => upsertAccounts(trx, records));
    const look = async (whole: boolean): Promise<number> => {
      const start = performance.now();
      const at = new Date().toISOString();
      const input = { workspacePath: path, resourcesDir: resolve('resources'), whole, least: LEAST, at };
      await runDetection(input, { progress: () => undefined });
      return performance.now() - start;
    };
    const whole = await look(true);
    const edits: number[] = [];
    for (let i = 0; i < EDITS; i++) {
      const { unit, name } = records[i * 499];
      await upsertAccounts(db, [{ code: records[i * 499].code, name: `${name}二`, unit }]);
      edits.push(await look(false));
    }
    const [{ bytes }] = session
      .require()
      .sqlite.prepare<[], { bytes: number }>('select sum(length(form)) as bytes from duplicate_form')
      .all();
    const medianMs = percentile(edits, 0.5);
    return [
      { case: `${accounts.length}`, what: 'everything, in a file', seconds: round(whole / 1000) },
      {
        case: `${accounts.length}`,
        what: 'one edited account compared with all others, in a file',
        medianMs: round(medianMs, 0),
        maxMs: round(Math.max(...edits), 0),
        keptBytes: bytes,
        ratio: round(medianMs / 1000),
        ratioOf: 'time to one second',
      },
    ];
  });
}

/** Every character of every field read once. */
function plainPass(accounts: readonly AccountText[]): number {
  let sum = 0;
  for (const { name, creditCode, phone, address } of accounts) {
    for (const text of [name, creditCode, phone, address])
      for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 0 ? 1 : 0;
  }
  return sum;
}
