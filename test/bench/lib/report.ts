import { cpus, totalmem } from 'node:os';

/** One object on stdout with `--json`. */
export interface BenchReport {
  readonly bench: string;
  readonly machine: string;
  readonly rows: readonly BenchRow[];
}

export interface BenchRow {
  readonly case: string;
  readonly what?: string;
  /** Against the peer or limit of the same run; the name of the figure says which way is better. */
  readonly ratio?: number;
  readonly [figure: string]: string | number | undefined;
}

export function machine(): string {
  const [cpu] = cpus();
  return `${cpu?.model ?? 'unknown'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** Milliseconds of each of `times` runs, sorted; one run before them warms up. */
export function timed(times: number, work: (run: number) => void): readonly number[] {
  work(0);
  return Array.from({ length: times }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
}

export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
