import type { RuleGround } from './facts';

/**
 * Accounts that the rules have to be asked about again after an edit of the plan: those with other decisions, and those in
 * units that another territory or rep has now. O(accounts). Both states stand on the same field and facts.
 */
export function touchedAccounts({ field, snapshot: from }: RuleGround, { snapshot: to }: RuleGround): number[] {
  const { unit } = field.accounts;
  const moved = Uint8Array.from(from.unitTerritory, (_, u) => Number(runBy(from, u) !== runBy(to, u)));
  const touched: number[] = [];
  for (let i = 0; i < unit.length; i++) {
    if ((unit[i] >= 0 && moved[unit[i]] === 1) || decided(from, i) !== decided(to, i)) touched.push(i);
  }
  return touched;
}

function runBy({ unitTerritory, territories }: RuleGround['snapshot'], unit: number): string {
  const t = unitTerritory[unit];
  return t < 0 ? '' : `${t} ${territories[t].rep} ${territories[t].removed}`;
}

/** As text where there are any: after a plan has been read anew the same decisions are other objects. */
function decided({ decisions }: RuleGround['snapshot'], account: number): string {
  const of = decisions.get(account);
  return of === undefined ? '' : JSON.stringify([of.lock, of.ruling, of.exclusion, of.manual]);
}
