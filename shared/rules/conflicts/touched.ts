import { sumOf } from '../../planning/evaluation';
import type { Touched } from './detect';
import { formerText } from './former-owners';
import { type ConflictScene, settledDay } from './ground';

/**
 * What differs between two states of a plan and has to be judged again; O(accounts) over plain arrays. Both may stand on
 * different fields, as after an import. Records are not compared: whoever changed some names their accounts besides.
 * @returns null when everything does: another day, other settings
 */
export function touchedBetween(before: ConflictScene, now: ConflictScene): Touched | null {
  if (before.field.asOfDay !== now.field.asOfDay || before.activitiesKnown !== now.activitiesKnown) return null;
  if (JSON.stringify(before.rules) !== JSON.stringify(now.rules)) return null;
  // Adjacency decides parts and holes alone, which are compared by themselves.
  if (!sameCodes(before.field.units.code, now.field.units.code)) return null;
  if (!sameCodes(before.field.reps.code, now.field.reps.code)) return null;
  const accounts = touchedAccounts(before, now);
  const units = touchedUnits(before, now);
  for (const i of accounts) {
    const u = now.field.accounts.unit[i];
    if (u >= 0) units.add(u);
  }
  return { accounts, units, territories: touchedTerritories(before, now), reps: touchedReps(before, now) };
}

function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((code, i) => code === b[i]));
}

function touchedAccounts(before: ConflictScene, now: ConflictScene): Set<number> {
  const [a, b] = [before.field.accounts, now.field.accounts];
  const same = a.code === b.code;
  const touched = new Set<number>();
  for (let i = 0; i < b.code.length; i++) {
    const j = same ? i : before.index.account.get(b.code[i]);
    if (j === undefined || accountDiffers(before, j, now, i)) touched.add(i);
  }
  comparePairs(before, now, touched);
  return touched;
}

function accountDiffers(before: ConflictScene, j: number, now: ConflictScene, i: number): boolean {
  const [a, b] = [before.field.accounts, now.field.accounts];
  return (
    repOf(before, before.evaluation.ownership.owner[j]) !== repOf(now, now.evaluation.ownership.owner[i]) ||
    settledDay(before, j) !== settledDay(now, i) ||
    followersOf(before, j) !== followersOf(now, i) ||
    formerText(before, j) !== formerText(now, i) ||
    before.evaluation.ownership.cause[j] !== now.evaluation.ownership.cause[i] ||
    a.unit[j] !== b.unit[i] ||
    territoryRep(before, a.unit[j]) !== territoryRep(now, b.unit[i]) ||
    a.tier[j] !== b.tier[i] ||
    a.visits[j] !== b.visits[i] ||
    a.sinceDay[j] !== b.sinceDay[i] ||
    a.revenue[j] + a.pipeline[j] !== b.revenue[i] + b.pipeline[i]
  );
}

/** Both accounts of a pair that came, went, or has another score. */
function comparePairs(before: ConflictScene, now: ConflictScene, touched: Set<number>): void {
  if (before.pairs === now.pairs && before.field.accounts.code === now.field.accounts.code) return;
  const nameOf = ({ field }: ConflictScene, a: number, b: number, score: number): string =>
    [field.accounts.code[a], field.accounts.code[b]].toSorted().concat(String(score)).join('\u0000');
  const was = new Set(before.pairs.map(({ a, b, score }) => nameOf(before, a, b, score)));
  const is = new Set<string>();
  for (const { a, b, score } of now.pairs) {
    const name = nameOf(now, a, b, score);
    is.add(name);
    if (!was.has(name)) touched.add(a).add(b);
  }
  for (const { a, b, score } of before.pairs) {
    if (is.has(nameOf(before, a, b, score))) continue;
    for (const i of [a, b]) {
      const at = now.index.account.get(before.field.accounts.code[i]);
      if (at !== undefined) touched.add(at);
    }
  }
}

function touchedUnits(before: ConflictScene, now: ConflictScene): Set<number> {
  const touched = new Set<number>();
  const lastTerritory = now.snapshot.territories.every((t) => t.removed);
  const firstTerritory = before.snapshot.territories.every((t) => t.removed);
  for (let u = 0; u < now.snapshot.unitTerritory.length; u++) {
    const named = (scene: ConflictScene): string => {
      const t = scene.snapshot.unitTerritory[u];
      const others = scene.overlapsOf.get(u) ?? [];
      if (t < 0) return '';
      const of = (key: string) => scene.snapshot.territories.find((x) => x.key === key);
      const claims = others.map((key) => `${key} ${of(key)?.name} ${of(key)?.rep} ${of(key)?.removed}`);
      const { key, name, rep } = scene.snapshot.territories[t];
      return others.length === 0 ? key : [key, name, rep, ...claims].join(' ');
    };
    if (lastTerritory !== firstTerritory || named(before) !== named(now)) touched.add(u);
    else if (contentDiffers(before, now, u)) touched.add(u);
  }
  return touched;
}

function contentDiffers(before: ConflictScene, now: ConflictScene, u: number): boolean {
  if (before.field === now.field) return false;
  const size = ({ index }: ConflictScene): number => index.unitStart[u + 1] - index.unitStart[u];
  return size(before) !== size(now);
}

function touchedTerritories(before: ConflictScene, now: ConflictScene): Set<number> {
  const at = new Map(before.snapshot.territories.map((t, i) => [t.key, i]));
  const touched = new Set<number>();
  now.snapshot.territories.forEach(({ key }, t) => {
    const old = at.get(key);
    if (old === undefined || territoryText(before, old) !== territoryText(now, t)) touched.add(t);
  });
  return touched;
}

function territoryText(scene: ConflictScene, t: number): string {
  const { name, rep, removed } = scene.snapshot.territories[t];
  const { units, parts, holes } = scene.shapes[t];
  return [name, rep, removed, units, parts, holes, stakeIn(scene, t)].join(' ');
}

function stakeIn({ evaluation }: ConflictScene, t: number): number {
  return sumOf(evaluation, t, 'revenue') + sumOf(evaluation, t, 'pipeline');
}

function touchedReps(before: ConflictScene, now: ConflictScene): Set<number> {
  const touched = new Set<number>();
  now.field.reps.code.forEach((code, r) => {
    const old = before.index.rep.get(code);
    const loadOf = ({ field, evaluation }: ConflictScene, i: number): string =>
      `${evaluation.repWorkload[i]} ${field.reps.capacitySeconds[i]}`;
    if (old === undefined || loadOf(before, old) !== loadOf(now, r)) touched.add(r);
  });
  return touched;
}

function repOf({ field }: ConflictScene, rep: number): string | null {
  return rep < 0 ? null : field.reps.code[rep];
}

function territoryRep({ snapshot }: ConflictScene, unit: number): string | null {
  const t = unit < 0 ? -1 : snapshot.unitTerritory[unit];
  return t < 0 ? null : snapshot.territories[t].rep;
}

function followersOf({ snapshot }: ConflictScene, account: number): string {
  return (snapshot.followers.get(account) ?? []).map(({ rep }) => rep).join(' ');
}
