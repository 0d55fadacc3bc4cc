import type { Conflict } from '../../../model/conflict';
import { found, partiesOf } from '../found';
import { type ConflictScene, repCode, stakeOf } from '../ground';
import type { DuplicatePair } from '../records';

const SURE = 0.98;

/** Probable duplicates of an account that another rep owns. */
export function duplicateOwners(scene: ConflictScene, account: number): Conflict[] {
  return (scene.pairsOf.get(account) ?? []).flatMap((pair) => judgePair(scene, pair));
}

function judgePair(scene: ConflictScene, { a, b, score }: DuplicatePair): Conflict[] {
  const { field, evaluation, rules } = scene;
  const owners = [a, b].map((i) => repCode(scene, evaluation.ownership.owner[i]));
  if (score < rules.leastScore || owners[0] === owners[1] || owners.includes(null)) return [];
  const codes = [field.accounts.code[a], field.accounts.code[b]];
  return [
    found(codes.toSorted(), {
      type: 'duplicateOwners',
      severity: score >= SURE ? 'high' : 'medium',
      account: codes[0],
      other: codes[1],
      parties: partiesOf([owners[0], 'owner'], [owners[1], 'owner']),
      facts: { percent: Math.floor(score * 1000) / 10 },
      stake: stakeOf(scene, a) + stakeOf(scene, b),
      fingerprint: owners.toSorted((x, y) => ((x ?? '') < (y ?? '') ? -1 : 1)).join(' '),
    }),
  ];
}
