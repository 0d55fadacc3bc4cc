import { UnitCode, TerritoryKey } from '@shared/model/ids';
import { unwrap } from '@shared/model/result';
import { newTerritory } from '@shared/planning/edits';
import { applyPatch, emptyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import type { Field } from '@shared/planning/field';
import { detectAgain, detectConflicts } from '@shared/rules/conflicts/detect';
import { touchedBetween } from '@shared/rules/conflicts/touched';
import { gridField, seeded } from '../unit/support/field';
import { makeScene, randomRecords } from '../unit/rules/conflicts/support';
import { type BenchReport, machine, percentile, round, timed } from './lib/report';

const UNITS = 2900;
const ACCOUNTS = 100_000;
const REPS = 60;
const CASE = `${ACCOUNTS} accounts`;

/** Finding the conflicts of a large plan as a whole, and again after one unit has moved. */
export function run(): Promise<BenchReport> {
  const field = gridField({ units: UNITS, accounts: ACCOUNTS, reps: REPS }, seeded(3));
  const index = indexField(field);
  const records = randomRecords(field, seeded(5));
  const before = divided(field);
  const scene = makeScene(field, before);
  let found = detectConflicts(scene, records);
  const whole = timed(3, () => {
    found = detectConflicts(makeScene(field, before), records);
  });
  const { key } = before.territories[1];
  const move = { unit: UnitCode.parse(field.units.code[0]), from: before.territories[0].key, to: key };
  const after = unwrap(applyPatch(before, { ...emptyPatch(), units: [move] }, index));
  const next = makeScene(field, after);
  let judged = 0;
  const again = timed(10, () => {
    const touched = touchedBetween(scene, next);
    if (!touched) throw new Error('one moved unit touches no more than itself');
    judged = touched.accounts.size;
    detectAgain(found, next, touched, records);
  });
  const row = (what: string, times: readonly number[], accounts: number) => ({
    case: CASE,
    what,
    seconds: round(percentile(times, 0.5) / 1000, 4),
    accounts,
    found: found.size,
  });
  return Promise.resolve({
    bench: 'conflicts',
    machine: machine(),
    rows: [row('whole detection', whole, ACCOUNTS), row('after one unit moved', again, judged)],
  });
}

function divided(field: Field): PlanSnapshot {
  const index = indexField(field);
  const size = Math.ceil(UNITS / REPS);
  const territories = field.reps.code.map((rep, r) => newTerritory(`T${r}`, `Territory ${r}`, rep));
  const units = field.units.code.map((code, u) => ({
    unit: UnitCode.parse(code),
    from: null,
    to: TerritoryKey.parse(`T${Math.floor(u / size)}`),
  }));
  const edits = territories.map((t) => ({ key: t.key, from: null, to: t }));
  return unwrap(applyPatch(emptySnapshot(field), { ...emptyPatch(), units, territories: edits }, index));
}
