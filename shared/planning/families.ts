import type { DecisionEdit, PlanPatch } from '../model/plan';
import { AccountCode, RepCode } from '../model/ids';
import type { Field } from './field';
import type { Ownership } from './ownership';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/** How relatives go when some of a family move: all of them, those in the territories the move comes from, or nobody. */
export const FAMILY_MODES = ['apart', 'territory', 'together'] as const;
export type FamilyMode = (typeof FAMILY_MODES)[number];

/** Members of each family of more than one, by the account they all belong to in the end. */
export type Families = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<Field, Families>();

export function familiesOf(field: Field): Families {
  const families = known.get(field) ?? gathered(field.accounts.parent);
  known.set(field, families);
  return families;
}

function gathered(parent: Int32Array): Families {
  const members = new Map<number, number[]>();
  for (let i = 0; i < parent.length; i++) {
    let root = i;
    while (parent[root] >= 0) root = parent[root];
    if (root === i && parent[i] < 0) continue;
    const family = members.get(root) ?? [root];
    members.set(root, family);
    family.push(i);
  }
  return members;
}

/** One relative that a move leaves where it is, unless it is taken along. */
export interface Relative {
  readonly account: number;
  /** Account the family goes by. */
  readonly root: number;
  /** Rep index the family moves to. */
  readonly to: number;
  /** In a territory the move comes from. */
  readonly near: boolean;
}

interface Ground {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
}

/**
 * Relatives of the accounts that change owner by an edit, who do not change themselves. A family goes to the rep who gets
 * most of it, the first of them where it is even. Whoever a lock, a ruling or an exclusion holds is none: they cannot come.
 */
export function relativesLeft({ field, index, snapshot }: Ground, before: Ownership, after: Ownership): Relative[] {
  const left: Relative[] = [];
  for (const [root, members] of familiesOf(field)) {
    const moved = members.filter((i) => after.owner[i] >= 0 && after.owner[i] !== before.owner[i]);
    if (moved.length === 0) continue;
    const to = mostFrequent(moved.map((i) => after.owner[i]));
    const sources = new Set(moved.map((i) => before.territory[i]));
    for (const account of members) {
      const stays = before.owner[account] === after.owner[account] && after.owner[account] !== to;
      if (!stays || isHeld(snapshot, index, account, to)) continue;
      const near = before.territory[account] >= 0 && sources.has(before.territory[account]);
      left.push({ account, root, to, near });
    }
  }
  return left;
}

function mostFrequent(reps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rep of reps) counts.set(rep, (counts.get(rep) ?? 0) + 1);
  const [[best]] = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b);
  return best;
}

function isHeld({ decisions }: PlanSnapshot, index: FieldIndex, account: number, to: number): boolean {
  const { lock, ruling, exclusion } = decisions.get(account) ?? {};
  if (lock || ruling) return true;
  return exclusion !== undefined && (exclusion.rep === null || index.rep.get(exclusion.rep) === to);
}

/**
 * An edit with the relatives it takes along, each by a decision of its own, so that undoing it brings all of them back.
 * @param reason why they move, in the user's words; by the code the family goes by
 */
export function withRelatives(
  { field, snapshot }: Pick<Ground, 'field' | 'snapshot'>,
  patch: PlanPatch,
  relatives: readonly Relative[],
  mode: FamilyMode,
  reason: (family: string) => string,
): PlanPatch {
  if (mode === 'apart') return patch;
  const named = new Set(patch.decisions.map(({ from, to }) => `${(to ?? from)?.kind} ${(to ?? from)?.account}`));
  const decisions = relatives.flatMap(({ account, root, to, near }): DecisionEdit[] => {
    const code = AccountCode.parse(field.accounts.code[account]);
    if ((mode === 'territory' && !near) || named.has(`manual ${code}`)) return [];
    const rep = RepCode.parse(field.reps.code[to]);
    return [
      {
        from: snapshot.decisions.get(account)?.manual ?? null,
        to: { account: code, kind: 'manual', rep, reason: reason(field.accounts.code[root]) },
      },
    ];
  });
  return decisions.length === 0 ? patch : { ...patch, decisions: [...patch.decisions, ...decisions] };
}
