import { HEALTH_FIELDS, type SourceHealth } from '../model/health';
import type { HealthRows } from './health-rows';
import type { Issue } from './issues';

/** Duplicates are left out: a pair may come from two files. */
const SHOWN = ['sum.incomplete', 'sum.unplaced', 'sum.stale', 'sum.contradictory'] as const;

/** Latest import first; accounts that no recorded import names come last, where there are any. */
export function sourceHealth(rows: HealthRows, issues: ReadonlyMap<string, Issue>): SourceHealth[] {
  const { source } = rows.accounts;
  const filled = rows.filled.account;
  const none = rows.sources.length;
  const slot = (i: number): number => (source[i] < 0 ? none : source[i]);
  const accounts = new Int32Array(none + 1);
  const bits = new Float64Array(none + 1);
  const hits = SHOWN.map(() => new Int32Array(none + 1));
  const tests = SHOWN.map((name) => issues.get(name)?.test ?? (() => false));
  for (let i = 0; i < source.length; i++) {
    const at = slot(i);
    accounts[at]++;
    for (let rest = filled[i]; rest !== 0; rest &= rest - 1) bits[at]++;
    tests.forEach((test, k) => {
      if (test(i)) hits[k][at]++;
    });
  }
  const health = (at: number): Pick<SourceHealth, 'accounts' | 'completeness' | 'findings'> => ({
    accounts: accounts[at],
    completeness: accounts[at] === 0 ? null : bits[at] / accounts[at] / HEALTH_FIELDS.account.length,
    findings: SHOWN.map((issue, k) => ({ issue, count: hits[k][at] })),
  });
  const known = rows.sources.map((s, at): SourceHealth => {
    const counts = { read: s.read, accepted: s.accepted, rejected: s.rejected };
    return { id: s.id, kind: s.kind, fileName: s.fileName, at: s.at, rows: counts, ...health(at) };
  });
  const unnamed = { id: null, kind: 'accounts', fileName: '', at: null, rows: null, ...health(none) };
  const all = known.toSorted((a, b) => (b.id ?? 0) - (a.id ?? 0));
  return accounts[none] > 0 ? [...all, unnamed] : all;
}
