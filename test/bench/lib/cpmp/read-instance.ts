import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CpmpInstance } from '@shared/optimise/cpmp/instance';

export interface NamedInstance {
  readonly name: string;
  readonly bestKnown: number;
  readonly instance: CpmpInstance;
  /** OR-Library's are small and in whole numbers. */
  readonly library: boolean;
}

/** The instances of a folder that `best_known.csv` (instance,n,p,published) names, in its order. */
export function readInstances(folder: string): readonly NamedInstance[] {
  const files = readdirSync(folder);
  const [, ...rows] = readFileSync(join(folder, 'best_known.csv'), 'utf8').trim().split('\n');
  return rows.flatMap((row) => {
    const [name, , , published] = row.split(',');
    const file = files.find((f) => f.startsWith(`${name}.`));
    if (!file) return [];
    // OR-Library counts whole distances, cut off; SJC counts real ones.
    const library = file.endsWith('.txt');
    return [{ name, bestKnown: Number(published), library, instance: readInstance(join(folder, file), library) }];
  });
}

/** First n and p, then x, y, capacity and demand of each customer. */
function readInstance(file: string, whole: boolean): CpmpInstance {
  const [n, p, ...values] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  const at = (i: number, column: number): number => values[4 * i + column];
  const distance = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      const d = Math.hypot(at(a, 0) - at(b, 0), at(a, 1) - at(b, 1));
      distance[a * n + b] = whole ? Math.floor(d) : d;
    }
  }
  const column = (c: number): Float64Array => Float64Array.from({ length: n }, (_, i) => at(i, c));
  return { n, p, distance, capacity: column(2), demand: column(3) };
}
