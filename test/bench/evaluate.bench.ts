import { balance } from '@shared/metrics/balance';
import { disruption } from '@shared/metrics/disruption';
import { shapes } from '@shared/metrics/shape';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import { evaluate, reevaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, type FieldIndex, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { judgeMaturity } from '@shared/rules/maturity';
import { maturityInputs } from '@shared/rules/maturity-inputs';
import { tierRanks, tierScores, tiersByScore } from '@shared/rules/tier';
import { gridField, seeded } from '../unit/support/field';
import { type BenchReport, type BenchRow, machine, percentile, round, timed } from './lib/report';

const UNITS = 2900;
const ACCOUNTS = 100_000;
const TERRITORIES = 50;
const FRAME_MS = 1000 / 60;

function dividedPlan(field: Field, index: FieldIndex): PlanSnapshot {
  const perTerritory = Math.ceil(UNITS / TERRITORIES);
  let snapshot = emptySnapshot(field);
  for (let t = 0; t < TERRITORIES; t++) {
    const from = t * perTerritory;
    const units = Array.from({ length: Math.min(perTerritory, UNITS - from) }, (_, k) => from + k);
    const made = newTerritory(`T${t}`, `T${t}`, `R${t}`);
    snapshot = unwrap(applyPatch(snapshot, createTerritoryPatch(field, snapshot, made, units), index));
  }
  return snapshot;
}

/** What the screen does between a click and its figures: patch, incremental evaluation, balance, shape, disruption. */
export function run(): Promise<BenchReport> {
  const field = gridField({ units: UNITS, accounts: ACCOUNTS, reps: TERRITORIES }, seeded(11));
  const index = indexField(field);
  const settings = defaultSettings('2026-01-01');
  const plan = dividedPlan(field, index);
  const before = evaluate(field, plan, index);
  const random = seeded(5);
  const edit = (units: number) => () => {
    const moved = Array.from({ length: units }, () => Math.floor(random() * UNITS));
    const to = plan.territories[Math.floor(random() * TERRITORIES)].key;
    const next = unwrap(applyPatch(plan, moveUnitsPatch(field, plan, new Set(moved), to), index));
    const after = reevaluate(field, before, plan, next, index);
    balance(field, next, index, after, settings.balance);
    shapes(field, next);
    disruption(field, before.ownership, after.ownership, settings.disruption);
  };
  const row = (what: string, times: readonly number[]): BenchRow => ({
    case: `${UNITS}x${ACCOUNTS}`,
    what,
    medianMs: round(percentile(times, 0.5), 3),
    p95Ms: round(percentile(times, 0.95), 3),
    ratio: round(percentile(times, 0.95) / FRAME_MS, 3),
    ratioOf: 'p95 to one frame of 16.7 ms',
  });
  const share = (): number => random();
  const figures = Array.from({ length: UNITS }, () =>
    [2023, 2024, 2025].map((period) => ({
      period,
      capacity: 1e7 * share(),
      customersStart: 100,
      newCustomers: Math.floor(30 * share()),
      lostCustomers: Math.floor(30 * share()),
      competition: 100 * share(),
      ownRevenue: 1e6 * share(),
    })),
  );
  const inputs = figures.map((own) => maturityInputs(own, 5e6));
  const column = (): Float64Array => Float64Array.from({ length: ACCOUNTS }, share);
  const sheet = { revenue: column(), potential: column(), growth: column(), margin: column() };
  const strategic = Uint8Array.from({ length: ACCOUNTS }, () => (share() < 0.02 ? 1 : 0));
  const ranks = tierRanks({ ...sheet, strategic });
  let sink = 0;
  const judgeUnits = (): void => {
    for (const own of inputs) sink += judgeMaturity(own, settings.maturity).maturity === 'growth' ? 1 : 0;
  };
  const tierAccounts = (): void => {
    sink += tiersByScore(tierScores(ranks, strategic, settings.tier), strategic, settings.tier)[0];
  };
  const plainPass = timed(50, () => {
    for (let i = 0; i < ACCOUNTS; i++) sink += field.accounts.revenue[i] + field.accounts.unit[i];
  });
  const whole = timed(20, () => evaluate(field, plan, index));
  return Promise.resolve({
    bench: 'evaluate',
    machine: machine(),
    rows: [
      row('edit of 1 unit', timed(300, edit(1))),
      row('edit of 50 units', timed(100, edit(50))),
      row('whole evaluation', whole),
      row('a threshold under the hand: every unit judged anew', timed(50, judgeUnits)),
      row('a weight under the hand: every account scored and tiered anew', timed(50, tierAccounts)),
      {
        case: `${UNITS}x${ACCOUNTS}`,
        what: 'whole evaluation against one plain pass over two of its arrays',
        medianMs: round(percentile(whole, 0.5), 3),
        plainMs: round(percentile(plainPass, 0.5), 3),
        ratio: round(percentile(whole, 0.5) / percentile(plainPass, 0.5), 1),
        ratioOf: `time to the plain pass (checksum ${sink > 0 ? 'ok' : 'empty'})`,
      },
    ],
  });
}
