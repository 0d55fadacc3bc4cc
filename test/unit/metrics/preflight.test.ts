import { describe, expect, it } from 'vitest';
import { isBlocked, preflight } from '@shared/metrics/preflight';
import { PlanId, TerritoryKey, UnitCode } from '@shared/model/ids';
import type { PlanMeta } from '@shared/model/plan';
import type { Territory } from '@shared/model/territory';
import { newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';

const base = gridField({ units: 9, accounts: 60, reps: 3 }, seeded(5));
const settings = defaultSettings('2026-01-01');
const meta: PlanMeta = {
  id: PlanId.parse(1),
  name: 'Plan',
  state: 'planning',
  basePlanId: null,
  effectiveDate: '2026-04-01',
  note: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  activatedAt: null,
  archivedAt: null,
  revision: 0,
  undo: null,
  redo: null,
};

function run(
  territories: readonly Territory[],
  unitTerritory: readonly number[],
  more: Partial<PlanMeta> = {},
  field = base,
  broken: readonly string[] = [],
  ending: readonly string[] = [],
) {
  const snapshot: PlanSnapshot = {
    territories,
    unitTerritory: Int32Array.from(unitTerritory),
    decisions: new Map(),
    rules: [],
    outcomes: new Map(),
    followers: new Map(),
  };
  const index = indexField(field);
  const evaluation = evaluate(field, snapshot, index);
  const overlaps = [{ unit: UnitCode.parse('U4'), territory: TerritoryKey.parse('B') }];
  const found = preflight({
    meta: { ...meta, ...more },
    field,
    index,
    snapshot,
    evaluation,
    overlaps,
    settings,
    broken,
    ending,
  });
  return { found, of: (code: string) => found.find((f) => f.code === code) };
}

const A = newTerritory('A', 'North', 'R0');
const B = newTerritory('B', 'South', null);

describe('preflight', () => {
  it('blocks only a plan that is not being planned or has nothing in it', () => {
    const empty = run([], Array(9).fill(-1) as number[]);
    expect(isBlocked(empty.found)).toBe(true);
    expect(empty.found[0]).toEqual({ code: 'noTerritory', severity: 'blocking', count: 1, examples: ['Plan'] });
    expect(run([{ ...A, removed: true }], Array(9).fill(-1) as number[]).of('noTerritory')).toBeDefined();
    expect(run([A], Array(9).fill(0) as number[], { state: 'active' }).of('wrongState')?.severity).toBe('blocking');
    expect(isBlocked(run([A, B], [0, -1, 0, 1, 1, 1, -1, -1, -1]).found)).toBe(false);
  });

  it('counts and names what deserves a look', () => {
    const { of } = run([A, B, newTerritory('C', 'Nothing', 'R1')], [0, -1, 0, 1, 1, 1, -1, -1, -1]);
    expect(of('territoryWithoutRep')).toMatchObject({ count: 1, examples: ['South'] });
    expect(of('territoryEmpty')).toMatchObject({ count: 1, examples: ['Nothing'] });
    expect(of('territoryNotContiguous')).toMatchObject({ count: 1, examples: ['North'] });
    expect(of('unitUnassigned')).toMatchObject({ count: 4, examples: ['单元1', '单元6', '单元7', '单元8'] });
    expect(of('unitOverlapping')).toMatchObject({ count: 1, examples: ['单元4'] });
    expect(of('outOfBand')?.examples).toContain('Nothing');
    expect(of('repIdle')).toMatchObject({ severity: 'info', examples: ['Rep 0', 'Rep 1', 'Rep 2'] });
    expect(of('noEffectiveDate')).toBeUndefined();
    expect(run([A], Array(9).fill(0) as number[], { effectiveDate: null }).of('noEffectiveDate')?.severity).toBe(
      'info',
    );
  });

  it('counts the accounts nobody owns as the ownership says, and names five at most', () => {
    const unitTerritory = [0, 0, 0, 1, 1, 1, -1, -1, -1];
    const { of } = run([A, B], unitTerritory);
    const owned = [...base.accounts.unit].filter((u) => u >= 0 && unitTerritory[u] === 0).length;
    expect(of('accountUnowned')?.count).toBe(60 - owned);
    expect(of('accountUnowned')?.examples).toHaveLength(5);
  });

  it('finds reps beyond the healthy range, and those who work without capacity', () => {
    const all = Array(9).fill(0) as number[];
    const small = { ...base, reps: { ...base.reps, capacitySeconds: Float64Array.of(3600, 1, 1) } };
    expect(run([A], all, {}, small).of('repOverCapacity')).toMatchObject({ count: 1, examples: ['Rep 0'] });
    const none = { ...base, reps: { ...base.reps, capacitySeconds: Float64Array.of(0, 0, 0) } };
    const { of } = run([A], all, {}, none);
    expect([of('repOverCapacity')?.examples, of('repIdle')]).toEqual([['Rep 0'], undefined]);
  });
});
