import type { BreachKind } from '../../model/breach';
import type { DecisionEdit } from '../../model/plan';
import type { FieldIndex } from '../../planning/snapshot';
import type { Guards } from './guards';

/** A promise an edit breaks. Account and rep by index into the field; `rep` -1 = the pool. */
export interface Breach {
  readonly kind: BreachKind;
  readonly account: number;
  readonly rep: number;
  readonly until: string | null;
  readonly limit: number | null;
}

/** An edit as far as promises are concerned: rep by account before and after it, -1 = nobody. */
export interface OwnersMoved {
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Its decisions on single accounts. */
  readonly decisions: readonly DecisionEdit[];
}

/**
 * Everything an edit breaks, whoever makes it and however: accounts that stay with their owner break nothing. An account taken
 * out of the pool by hand counts like a claim against the caps; what a territory or a rule gives does not.
 */
export function breaches(guards: Guards, edit: OwnersMoved, index: FieldIndex): Breach[] {
  const { before, after } = edit;
  const moves = (account: number): boolean => before[account] !== after[account];
  return [
    ...undecidable(edit, index),
    ...guards.protections
      .filter(({ account, rep }) => moves(account) && after[account] !== rep)
      .map((guard): Breach => ({ ...guard, kind: 'protected', limit: null })),
    ...guards.resting
      .filter(({ account, rep }) => moves(account) && after[account] === rep)
      .map((guard): Breach => ({ ...guard, kind: 'coolDown', limit: null })),
    ...overCaps(guards, edit, index),
  ];
}

/** Whether no reason overcomes it: a lock, ruling or exclusion has to be lifted first. */
export function isFinal({ kind }: Pick<Breach, 'kind'>): boolean {
  return kind === 'decided';
}

/** Assignments by hand that something above them in the precedence keeps from counting. */
function undecidable({ after, decisions }: OwnersMoved, index: FieldIndex): Breach[] {
  return decisions.flatMap(({ to }): Breach[] => {
    if (to?.kind !== 'manual') return [];
    const account = index.account.get(to.account);
    const rep = to.rep === null ? -1 : index.rep.get(to.rep);
    if (account === undefined || rep === undefined || after[account] === rep) return [];
    return [{ kind: 'decided', account, rep, until: null, limit: null }];
  });
}

function overCaps({ held, today, limits }: Guards, { before, after, decisions }: OwnersMoved, index: FieldIndex) {
  const taken = new Map<number, number>();
  return decisions.flatMap(({ to }): Breach[] => {
    if (to?.kind !== 'manual') return [];
    const account = index.account.get(to.account);
    const rep = to.rep === null ? undefined : index.rep.get(to.rep);
    if (account === undefined || rep === undefined || before[account] >= 0 || after[account] !== rep) return [];
    const count = (taken.get(rep) ?? 0) + 1;
    taken.set(rep, count);
    const over = (kind: BreachKind, used: number, limit: number): Breach[] =>
      used + count > limit ? [{ kind, account, rep, until: null, limit }] : [];
    return [...over('capDay', today[rep], limits.claimsPerDay), ...over('capHeld', held[rep], limits.heldAtMost)];
  });
}
