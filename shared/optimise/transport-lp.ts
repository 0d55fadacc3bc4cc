/** A continuous transport problem: every unit's load is shipped to centres, each of which takes between `lower` and `upper`. */
export interface Transport {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Weight of distance², and load; one entry a unit. */
  readonly weight: Float64Array;
  readonly load: Float64Array;
  /** One entry a centre. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Centre a unit is tied to, -1 = free. */
  readonly tied: Int32Array;
}

export interface TransportLp {
  /** In CPLEX LP format, for any LP solver. Variable `x<i>` is arc i. */
  readonly text: string;
  readonly unit: Int32Array;
  readonly centre: Int32Array;
  /** Objective value × this = Σ weight · km². */
  readonly scale: number;
}

/** Terms on a line: some readers of the format have short line buffers. */
const TERMS = 8;

/**
 * The linear relaxation of dividing units among fixed centres (Hess et al. 1965): units may be split and contiguity is left
 * out, so its value is a lower bound on Σ weight · distance² to these centres over all plans within the band.
 * @param nearest centres offered to each unit; with too few of them the program can become infeasible, never too low
 */
export function transportLp(problem: Transport, nearest: number): TransportLp {
  const { x, y, weight, load, centreX, centreY, lower, upper, tied } = problem;
  const k = centreX.length;
  const unit: number[] = [];
  const centre: number[] = [];
  const cost: number[] = [];
  for (let u = 0; u < x.length; u++) {
    const distance = Array.from({ length: k }, (_, t) => (x[u] - centreX[t]) ** 2 + (y[u] - centreY[t]) ** 2);
    const order = [...distance.keys()].sort((a, b) => distance[a] - distance[b] || a - b);
    for (const t of tied[u] >= 0 ? [tied[u]] : order.slice(0, nearest)) {
      unit.push(u);
      centre.push(t);
      cost.push(weight[u] * distance[t]);
    }
  }
  // Coefficients of one order of magnitude: solvers judge feasibility and optimality in absolute terms.
  const scale = Math.max(1e-12, cost.reduce((sum, c) => sum + c, 0) / Math.max(1, cost.length));
  const mean = Math.max(1e-12, load.reduce((sum, l) => sum + l, 0) / Math.max(1, load.length));
  const arcsOf = (ends: readonly number[], count: number): number[][] => {
    const rows: number[][] = Array.from({ length: count }, () => []);
    ends.forEach((end, i) => rows[end].push(i));
    return rows;
  };
  const units = arcsOf(unit, x.length).map((arcs, u) => `u${u}: ${sum(arcs, () => 1)} = 1`);
  const centres = arcsOf(centre, k).flatMap((arcs, t) => {
    if (arcs.length === 0) return [];
    const shipped = sum(arcs, (i) => load[unit[i]] / mean);
    const high = Number.isFinite(upper[t]) ? [`h${t}: ${shipped} <= ${upper[t] / mean}`] : [];
    return lower[t] > 0 ? [`l${t}: ${shipped} >= ${lower[t] / mean}`, ...high] : high;
  });
  const text = [
    'Minimize',
    `cost: ${sum([...cost.keys()], (i) => cost[i] / scale)}`,
    'Subject To',
    ...units,
    ...centres,
    'End',
    '',
  ].join('\n');
  return { text, unit: Int32Array.from(unit), centre: Int32Array.from(centre), scale };
}

function sum(arcs: readonly number[], coefficient: (arc: number) => number): string {
  return arcs.map((i, j) => `${j % TERMS === TERMS - 1 ? '\n' : ''}+ ${plain(coefficient(i))} x${i}`).join(' ');
}

/** Without an exponent sign, which the format would read as an operator. */
function plain(value: number): string {
  return value === 0 ? '0' : value.toFixed(9);
}
