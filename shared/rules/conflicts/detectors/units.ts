import type { Conflict } from '../../../model/conflict';
import { found, partiesOf } from '../found';
import { type ConflictScene, repCode, stakeOf } from '../ground';

/** A unit that several territories claim, or none. */
export function unitConflicts(scene: ConflictScene, unit: number): Conflict[] {
  return scene.snapshot.unitTerritory[unit] < 0 ? nowhere(scene, unit) : overlapping(scene, unit);
}

function overlapping(scene: ConflictScene, unit: number): Conflict[] {
  const { snapshot, who, field, overlapsOf } = scene;
  const holder = snapshot.unitTerritory[unit];
  const keys = (overlapsOf.get(unit) ?? []).filter((key) => key !== snapshot.territories[holder].key);
  const others = snapshot.territories.flatMap((t, i) => (keys.includes(t.key) && !t.removed ? [i] : []));
  if (others.length === 0) return [];
  const held = contents(scene, unit);
  const repOf = (t: number): string | null => repCode(scene, who.repOfTerritory[t]);
  return [
    found([field.units.code[unit]], {
      type: 'unitOverlap',
      severity: held.accounts > 0 ? 'medium' : 'low',
      unit: field.units.code[unit],
      territory: snapshot.territories[holder].key,
      parties: partiesOf(...[holder, ...others].map((t) => [repOf(t), 'territoryOwner'] as const)),
      facts: {
        territories: [holder, ...others].map((t) => snapshot.territories[t].name).join('、'),
        accounts: held.accounts,
        others: others.map((t) => snapshot.territories[t].key).join(' '),
      },
      stake: held.stake,
      fingerprint: [holder, ...others].map((t) => snapshot.territories[t].key).join(' '),
    }),
  ];
}

function nowhere(scene: ConflictScene, unit: number): Conflict[] {
  // Before the first territory is drawn everything is in none, which is no conflict.
  if (scene.snapshot.territories.every((t) => t.removed)) return [];
  const { accounts, stake } = contents(scene, unit);
  const code = scene.field.units.code[unit];
  return [
    found([code], {
      type: 'unitNowhere',
      severity: accounts > 0 ? 'medium' : 'low',
      unit: code,
      facts: { accounts },
      stake,
      fingerprint: '',
    }),
  ];
}

function contents(scene: ConflictScene, unit: number): { readonly accounts: number; readonly stake: number } {
  const { unitStart, accountsOfUnit } = scene.index;
  let stake = 0;
  for (let k = unitStart[unit]; k < unitStart[unit + 1]; k++) stake += stakeOf(scene, accountsOfUnit[k]);
  return { accounts: unitStart[unit + 1] - unitStart[unit], stake };
}
