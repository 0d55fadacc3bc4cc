import { describe, expect, it } from 'vitest';
import type { RulingGround } from '@shared/model/conflict';
import { RULING_GROUNDS } from '@shared/model/conflict';
import { detectConflicts } from '@shared/rules/conflicts/detect';
import { precedentsFor } from '@shared/rules/conflicts/precedents';
import { type AccountRecords, NO_RECORDS } from '@shared/rules/conflicts/records';
import { suggest } from '@shared/rules/conflicts/suggest';
import { ago, makeScene, RULES, twoTerritories } from './support';

const { field, snapshot } = twoTerritories();

const claim = (rep: string, days: number) => ({
  rep,
  registeredAt: ago(field, days),
  expiresAt: null,
  assignedAt: null,
  firstContactAt: null,
  endedAt: null,
});
const visit = (rep: string, days: number) => ({ rep, at: ago(field, days), kind: 'visit' });

/** What is suggested for the work of R1 at an account in the territory of R0. */
function suggested(records: Partial<AccountRecords>, grounds = RULES.conflicts.grounds) {
  const rules = { ...RULES, conflicts: { ...RULES.conflicts, grounds } };
  const scene = makeScene(field, snapshot, { rules });
  const all = { ...NO_RECORDS, activities: [visit('R1', 40), visit('R1', 30)], ...records };
  const found = detectConflicts(scene, new Map([[0, all]])).get('foreignActivity/A0/R1');
  if (!found) throw new Error('nothing found');
  return suggest(scene, found, all);
}

const outcomes = ({ trace }: ReturnType<typeof suggested>) => trace.map(({ ground, outcome }) => [ground, outcome]);

describe('a suggested ruling', () => {
  it('goes to the claim under protection first; of two, to the one registered first', () => {
    const both = suggested({ claims: [claim('R0', 10), claim('R1', 20)] });
    expect(both).toMatchObject({ ruling: 'transfer', rep: 'R1', params: { ground: 'protectedClaim' } });
    expect(outcomes(both)).toEqual([
      ['protectedClaim', 'decides'],
      ['registeredWork', 'notReached'],
      ['territoryOwner', 'notReached'],
    ]);
  });

  it('then to who has registered and done substantial work: neither alone is enough', () => {
    const lapsed = claim('R1', 120);
    const worked = suggested({ claims: [lapsed] });
    expect(worked).toMatchObject({ ruling: 'transfer', rep: 'R1', params: { ground: 'registeredWork' } });
    const idle = suggested({ claims: [lapsed], activities: [visit('R1', 100), visit('R1', 95)] });
    expect(idle).toMatchObject({ ruling: 'keep', rep: 'R0', params: { ground: 'territoryOwner' } });
    expect(suggested({ claims: [] })).toMatchObject({
      ruling: 'keep',
      rep: 'R0',
      params: { ground: 'territoryOwner' },
    });
  });

  it('follows the policy as it is set, and says which ground spoke for several', () => {
    const grounds: RulingGround[] = ['substantialWork', 'territoryOwner'];
    expect(suggested({}, grounds)).toMatchObject({ ruling: 'transfer', rep: 'R1' });
    const even = [visit('R0', 50), visit('R0', 45), visit('R1', 40), visit('R1', 30)];
    const torn = suggested({ activities: even }, grounds);
    expect(outcomes(torn)).toEqual([
      ['substantialWork', 'several'],
      ['territoryOwner', 'decides'],
    ]);
    expect(torn).toMatchObject({ ruling: 'keep', rep: 'R0' });
  });

  it('knows no ground of seniority', () => {
    expect(RULING_GROUNDS.join(' ')).not.toMatch(/senior/i);
  });

  it('has precedents: like cases only, the most alike first, of equals the latest', () => {
    const profile = {
      type: 'doubleClaim',
      severity: 'high',
      ground: 'protectedClaim',
      tier: 'A',
      territory: 'west',
      reps: ['R1'],
    } as const;
    const ruling = (id: number, at: string, more: object) => ({ id, at, profile: { ...profile, ...more } });
    const all = [
      ruling(1, '2025-01', { ground: null }),
      ruling(2, '2025-01', {}),
      ruling(3, '2025-02', {}),
      ruling(4, '2025-03', { type: 'claimExpired' }),
    ];
    expect(precedentsFor(profile, all, 5).map(({ id }) => id)).toEqual([3, 2, 1]);
  });
});
