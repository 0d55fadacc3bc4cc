/** Neighbourhood as compressed sparse rows: the neighbours of `i` are `unit[start[i]] … unit[start[i + 1] - 1]`. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly unit: Int32Array;
  /** Length of the shared border, or of the water crossing, in km. */
  readonly km: Float32Array;
  /** 1 where the link crosses water, `BRIDGE` where nothing but a bridge joins two pieces of the map. */
  readonly sea: Uint8Array;
}

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly km: number;
  readonly sea: boolean;
  /** See `bridgedAdjacency`. */
  readonly bridge?: boolean;
}

export const BRIDGE = 2;

/** Builds the rows from an edge list; each edge is entered on both sides, self-loops are ignored. */
export function buildAdjacency(unitCount: number, edges: readonly Edge[]): Adjacency {
  const proper = edges.filter((e) => e.a !== e.b);
  const start = new Int32Array(unitCount + 1);
  for (const e of proper) {
    start[e.a + 1]++;
    start[e.b + 1]++;
  }
  for (let i = 0; i < unitCount; i++) start[i + 1] += start[i];
  const next = start.slice(0, unitCount);
  const unit = new Int32Array(proper.length * 2);
  const km = new Float32Array(proper.length * 2);
  const sea = new Uint8Array(proper.length * 2);
  const put = (from: number, to: number, e: Edge): void => {
    const at = next[from]++;
    unit[at] = to;
    km[at] = e.km;
    sea[at] = e.bridge ? BRIDGE : e.sea ? 1 : 0;
  };
  for (const e of proper) {
    put(e.a, e.b, e);
    put(e.b, e.a, e);
  }
  return { start, unit, km, sea };
}
