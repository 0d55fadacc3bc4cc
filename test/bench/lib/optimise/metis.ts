import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instance } from './graph';
import { wallSeconds } from './clock';

/** Why METIS cannot be measured here, or null. */
export function metisMissing(): string | null {
  try {
    execFileSync('gpmetis', ['-help'], { stdio: 'ignore' });
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? 'gpmetis is not installed (Debian package metis)'
      : null;
  }
}

/** A contiguous k-way partition by METIS 5, cutting as few kilometres of border as it can, imbalance at most 5 %. */
export function metis(instance: Instance, weight: readonly number[], k: number, seed: number, cuts: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bailiwick-metis-'));
  try {
    const file = join(folder, 'graph');
    writeFileSync(file, graphFile(instance, weight));
    const start = wallSeconds();
    execFileSync('gpmetis', ['-contig', '-ufactor=50', `-ncuts=${cuts}`, `-seed=${seed}`, file, String(k)], {
      stdio: 'ignore',
    });
    const seconds = wallSeconds() - start;
    const plan = Int32Array.from(readFileSync(`${file}.part.${k}`, 'utf8').trim().split('\n'), Number);
    return { plan, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Weights are whole numbers there: loads to a tenth, borders to 100 m, with one more so that no edge weighs nothing. */
function graphFile({ edges }: Instance, weight: readonly number[]): string {
  const rows = weight.map((w) => [Math.max(1, Math.round(w * 10))]);
  for (const [a, b, km] of edges) {
    const border = Math.round(km * 10) + 1;
    rows[a].push(b + 1, border);
    rows[b].push(a + 1, border);
  }
  return [`${weight.length} ${edges.length} 011`, ...rows.map((row) => row.join(' '))].join('\n');
}
