import type { Adjacency } from '../../geo/adjacency';
import type { OtherOwner, Problem, Reference } from '../problem';

/** A problem over some of its units only; the others are as if they were not on the map. @param units ascending */
export function partOfProblem(problem: Problem, units: Int32Array): Problem {
  const all = problem.x.length;
  const floats = (of: Float64Array): Float64Array => Float64Array.from(units, (u) => of[u]);
  const whole = (of: Int32Array): Int32Array => Int32Array.from(units, (u) => of[u]);
  const { reference, mix, territories } = problem;
  return {
    ...problem,
    x: floats(problem.x),
    y: floats(problem.y),
    areaKm2: floats(problem.areaKm2),
    perimeterKm: floats(problem.perimeterKm),
    adjacency: among(problem.adjacency, units),
    goals: problem.goals.map(({ values, inTerritory, ...rest }) => ({
      ...rest,
      values: floats(values),
      inTerritory: inTerritory
        ? Float64Array.from(
            { length: territories.length * units.length },
            (_, i) => inTerritory[Math.floor(i / units.length) * all + units[i % units.length]],
          )
        : null,
    })),
    travelWeight: floats(problem.travelWeight),
    lockedTo: whole(problem.lockedTo),
    group: whole(problem.group),
    reference: reference && {
      ...reference,
      territory: whole(reference.territory),
      owner: whole(reference.owner),
      volume: floats(reference.volume),
      revenue: floats(reference.revenue),
      accounts: floats(reference.accounts),
      ...amongUnits(reference, units),
    },
    mix: mix && { ...mix, classOf: Uint8Array.from(units, (u) => mix.classOf[u]) },
  };
}

/** What lies outside stays with nobody: whoever had any of it has lost it, whatever becomes of the rest. */
function amongUnits(reference: Reference, units: Int32Array): Pick<Reference, 'others' | 'standing'> {
  const { others = [], standing, owner, revenue, accounts } = reference;
  const positionOf = new Map([...units].map((u, i) => [u, i]));
  if (!standing) return { others: others.flatMap((o) => within(o, positionOf)) };
  const handedOff = standing.handedOff.slice();
  const left = { revenue: standing.revenue, accounts: standing.accounts };
  const lose = (from: number, money: number, count: number): void => {
    left.revenue += money;
    left.accounts += count;
    if (from < handedOff.length) handedOff[from] += count;
  };
  owner.forEach((from, u) => {
    if (from >= 0 && !positionOf.has(u)) lose(from, revenue[u], accounts[u]);
  });
  for (const o of others) if (!positionOf.has(o.unit)) lose(o.owner, o.revenue, o.accounts);
  return {
    others: others.flatMap((o) => within(o, positionOf)),
    standing: { ...standing, ...left, handedOff },
  };
}

function within(held: OtherOwner, positionOf: ReadonlyMap<number, number>): OtherOwner[] {
  const unit = positionOf.get(held.unit);
  return unit === undefined ? [] : [{ ...held, unit }];
}

function among({ start, unit, km, sea }: Adjacency, units: Int32Array): Adjacency {
  const positionOf = new Map([...units].map((u, i) => [u, i]));
  const rows = [...units].map((u) =>
    Array.from({ length: start[u + 1] - start[u] }, (_, i) => start[u] + i).filter((e) => positionOf.has(unit[e])),
  );
  const edges = rows.flat();
  const from = new Int32Array(units.length + 1);
  rows.forEach((row, i) => {
    from[i + 1] = from[i] + row.length;
  });
  return {
    start: from,
    unit: Int32Array.from(edges, (e) => positionOf.get(unit[e]) ?? -1),
    km: Float32Array.from(edges, (e) => km[e]),
    sea: Uint8Array.from(edges, (e) => sea[e]),
  };
}
