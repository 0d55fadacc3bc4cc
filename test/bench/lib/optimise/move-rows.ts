import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Adjacency, buildAdjacency } from '@shared/geo/adjacency';
import { unwrap } from '@shared/model/result';
import { moveContext } from '@shared/optimise/moves/context';
import { type Ranking, rankMoves } from '@shared/optimise/moves/move-list';
import { createTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import { evaluate, reevaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../../../unit/support/field';
import { type BenchRow, percentile, round } from '../report';

const ACCOUNTS = 100_000;
const TERRITORIES = 50;
const ACCEPTED = 60;
const FRAME_MS = 1000 / 60;
const WEIGHTS = { balance: 1, travel: 1, disruption: 1 };
const MOST = 40;

/** The list of moves after each acceptance, on the counties of China and of the United States, against a list made anew. */
export function moveRows(): BenchRow[] {
  return ['china-counties', 'us-counties'].flatMap((basemap) => {
    const { edges } = JSON.parse(readFileSync(resolve(`resources/basemaps/${basemap}.adj.json`), 'utf8')) as {
      edges: [number, number, number, number][];
    };
    const n = 1 + edges.reduce((most, [a, b]) => Math.max(most, a, b), 0);
    const adjacency = buildAdjacency(
      n,
      edges.map(([a, b, km, sea]) => ({ a, b, km, sea: sea === 1 })),
    );
    return rowsOf(basemap, adjacency, n);
  });
}

function rowsOf(basemap: string, adjacency: Adjacency, n: number): BenchRow[] {
  const grid = gridField({ units: n, accounts: ACCOUNTS, reps: TERRITORIES }, seeded(3));
  const field = { ...grid, units: { ...grid.units, adjacency } };
  const index = indexField(field);
  const settings = { ...defaultSettings('2026-01-01').balance, measure: 'workload' as const };
  let plan = emptySnapshot(field);
  for (let t = 0; t < TERRITORIES; t++) {
    const units = Array.from({ length: n }, (_, u) => u).filter((u) => Math.floor((u * TERRITORIES) / n) === t);
    const made = newTerritory(`T${t}`, `T${t}`, `R${t}`);
    plan = unwrap(applyPatch(plan, createTerritoryPatch(field, plan, made, units), index));
  }
  let evaluation = evaluate(field, plan, index);
  const reference = evaluation.ownership;
  const again: number[] = [];
  const worked: number[] = [];
  const whole: number[] = [];
  let ranking: Ranking | null = null;
  for (let i = 0; i <= ACCEPTED; i++) {
    const from = performance.now();
    const cpu = process.threadCpuUsage();
    const context = moveContext(field, plan, index, evaluation, reference, settings, new Set());
    const next: Ranking = rankMoves(context, WEIGHTS, MOST, ranking);
    const between = performance.now();
    const { user, system } = process.threadCpuUsage(cpu);
    rankMoves(context, WEIGHTS, MOST);
    if (ranking !== null) {
      again.push(between - from);
      worked.push((user + system) / 1000);
      whole.push(performance.now() - between);
    }
    ranking = next;
    if (next.list.length === 0) break;
    for (const { unit, to } of next.list[0].steps) {
      const moved = unwrap(applyPatch(plan, moveUnitsPatch(field, plan, [unit], plan.territories[to].key), index));
      evaluation = reevaluate(field, evaluation, plan, moved, index);
      plan = moved;
    }
  }
  const times = again.toSorted((a, b) => a - b);
  const p95 = percentile(times, 0.95);
  const cpuP95 = percentile(
    worked.toSorted((a, b) => a - b),
    0.95,
  );
  return [
    {
      case: `${basemap}-${n}x${ACCOUNTS}`,
      what: 'the list of moves ranked again after one is accepted',
      accepted: again.length,
      medianMs: round(percentile(times, 0.5), 2),
      p95Ms: round(p95, 2),
      // What the thread itself worked: on a machine that does other things beside, the clock tells of those.
      cpuP95Ms: round(cpuP95, 2),
      wholeMedianMs: round(
        percentile(
          whole.toSorted((a, b) => a - b),
          0.5,
        ),
        2,
      ),
      ratio: round(p95 / FRAME_MS, 3),
      ratioOf: 'p95 to one frame of 16.7 ms',
    },
  ];
}
