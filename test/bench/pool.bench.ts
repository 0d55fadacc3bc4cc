import { AccountCode, type PlanId, RepCode, TerritoryKey, UnitCode } from '@shared/model/ids';
import { newTerritory } from '@shared/planning/edits';
import { emptyPatch } from '@shared/planning/patch';
import { upsertClaims } from '@electron/store/claims';
import { importFile } from '@electron/usecases/import-file';
import { createPlanHandlers } from '@electron/usecases/plans';
import { createPoolHandlers } from '@electron/usecases/pool/handlers';
import { seeded } from '../unit/support/field';
import { addRecords } from './lib/records';
import { type BenchReport, type BenchRow, machine, percentile, round } from './lib/report';
import { ACCOUNTS_OPTIONS, accountsFor, type BenchWorkspace, inFolder } from './lib/workspace';

const ACCOUNTS = 100_000;
const CLAIMS = 20_000;
const REPS = 60;
const LIMIT_MS = 100;
const PAGE = { offset: 0, limit: 200 } as const;

type Plans = ReturnType<typeof createPlanHandlers>;

/** Pool, due list and claims of a large workspace, asked for as their pages ask: opened, after an edit, sorted and searched. */
export function run(): Promise<BenchReport> {
  return inFolder(async (bench) => {
    const path = await accountsFor(bench, ACCOUNTS);
    await importFile(bench.session, bench.tasks, { path, options: ACCOUNTS_OPTIONS, mode: 'commit', planId: null });
    await addRecords(bench);
    bench.session.emitChange(['field', 'accounts', 'plans']);
    const plans = createPlanHandlers(bench.session);
    const [{ id: planId }] = await plans['plan.list']({});
    await divide(bench, plans, planId);
    await addClaims(bench);
    bench.session.emitChange(['accounts']);
    const pool = createPoolHandlers(bench.session, bench.tasks);
    const lists = {
      pool: (more: object) => pool['pool.list']({ planId, ...PAGE, ...more }),
      due: (more: object) => pool['pool.due']({ planId, ...PAGE, ...more }),
      claims: (more: object) => pool['pool.claims']({ planId, ...PAGE, ...more }),
    };
    const rows: BenchRow[] = [];
    for (const [name, list] of Object.entries(lists)) {
      // What other pages have read by then: field, plan, directory and activities.
      const { total } = await list({});
      await list({ search: 'x' });
      const measure = async (what: string, more: object, before = () => Promise.resolve()): Promise<void> => {
        const times: number[] = [];
        for (let run = 0; run < 7; run++) {
          await before();
          const start = performance.now();
          await list(more);
          times.push(performance.now() - start);
        }
        const medianMs = percentile(
          times.slice(1).toSorted((a, b) => a - b),
          0.5,
        );
        const ratio = round(medianMs / LIMIT_MS);
        rows.push({
          case: `accounts-${ACCOUNTS}`,
          what: `${name}: ${what}`,
          total,
          medianMs: round(medianMs, 1),
          ratio,
        });
      };
      await measure('after an edit of the plan', {}, () => toggle(plans, planId));
      await measure('after claims have changed', {}, () => Promise.resolve(bench.session.emitChange(['accounts'])));
      await measure('a further page', { offset: Math.max(0, total - 200) });
      await measure('sorted by name', { sort: { by: 'name', descending: false } });
      await measure('sorted by revenue', { sort: { by: 'revenue', descending: true } });
      await measure('searched', { search: '机械 有限' });
    }
    return { bench: 'pool', machine: machine(), rows };
  });
}

/** One account to the pool and back. */
async function toggle(plans: Plans, planId: PlanId): Promise<void> {
  const { meta } = await plans['plan.get']({ planId });
  await (meta.undo?.code === 'x' ? plans['plan.undo']({ planId }) : plans['plan.redo']({ planId }));
}

/** Four fifths of the units in territories of a rep each. */
async function divide({ session }: BenchWorkspace, plans: Plans, planId: PlanId): Promise<void> {
  const { field } = await session.require().cache.ground();
  const { code } = field.units;
  const territories = Array.from({ length: REPS }, (_, r) => newTerritory(`T${r}`, `Territory ${r}`, `R${r}`));
  const size = Math.ceil((code.length * 0.8) / REPS);
  const units = code.slice(0, size * REPS).map((unit, u) => ({
    unit: UnitCode.parse(unit),
    from: null,
    to: TerritoryKey.parse(`T${Math.floor(u / size)}`),
  }));
  const apply = async (patch: object): Promise<void> => {
    const { meta } = await plans['plan.get']({ planId });
    const edit = { planId, revision: meta.revision, label: { code: 'x', params: {} } };
    await plans['plan.apply']({ ...edit, patch: { ...emptyPatch(), ...patch } });
  };
  await apply({ units, territories: territories.map((t) => ({ key: t.key, from: null, to: t })) });
  const given = { account: AccountCode.parse(field.accounts.code[1]), kind: 'manual', rep: null, reason: '' };
  await apply({ decisions: [{ from: null, to: given }] });
}

async function addClaims({ session }: BenchWorkspace): Promise<void> {
  const random = seeded(5);
  const { db, cache } = session.require();
  const { field } = await cache.ground();
  const step = Math.floor(ACCOUNTS / CLAIMS);
  const claims = Array.from({ length: CLAIMS }, (_, k) => {
    const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(random() * 370))).toISOString();
    return {
      account: AccountCode.parse(field.accounts.code[k * step]),
      rep: RepCode.parse(`R${Math.floor(random() * REPS)}`),
      registeredAt: day,
      expiresAt: null,
      assignedAt: day,
      firstContactAt: null,
    };
  });
  await db.transaction().execute((trx) => upsertClaims(trx, claims));
}
