import fc from 'fast-check';
import { buildAdjacency } from '@shared/geo/adjacency';
import { AccountCode, RepCode, type TerritoryKey, UnitCode } from '@shared/model/ids';
import { DECISION_KINDS } from '@shared/model/decision';
import type { PlanPatch } from '@shared/model/plan';
import type { Field } from '@shared/planning/field';
import { emptyPatch } from '@shared/planning/patch';
import { newTerritory } from '@shared/planning/edits';
import type { PlanSnapshot } from '@shared/planning/snapshot';

export interface FieldSize {
  readonly units: number;
  readonly accounts: number;
  readonly reps: number;
}

/** Units on a grid row by row, four neighbours each; figures drawn from `random`, which returns numbers in [0, 1). */
export function gridField(size: FieldSize, random: () => number): Field {
  const width = Math.max(1, Math.ceil(Math.sqrt(size.units)));
  const edges = Array.from({ length: size.units }, (_, u) => u).flatMap((u) => {
    const right = (u + 1) % width === 0 ? [] : [{ a: u, b: u + 1, km: 10, sea: false }];
    return [...right, { a: u, b: u + width, km: 10, sea: false }].filter((e) => e.b < size.units);
  });
  const floats = (count: number, make: (i: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => make(i));
  const n = size.accounts;
  return {
    revision: 1,
    units: {
      code: Array.from({ length: size.units }, (_, u) => `U${u}`),
      name: Array.from({ length: size.units }, (_, u) => `单元${u}`),
      nameEn: Array.from({ length: size.units }, (_, u) => `Unit ${u}`),
      region: Array.from({ length: size.units }, () => '00'),
      lng: floats(size.units, (u) => 110 + (u % width) * 0.1),
      lat: floats(size.units, (u) => 30 + Math.floor(u / width) * 0.1),
      areaKm2: floats(size.units, () => 100),
      perimeterKm: floats(size.units, () => 40),
      maturity: Uint8Array.from({ length: size.units }, () => Math.floor(random() * 5)),
      adjacency: buildAdjacency(size.units, edges),
    },
    accounts: {
      code: Array.from({ length: n }, (_, i) => `A${i}`),
      parent: new Int32Array(n).fill(-1),
      unit: Int32Array.from({ length: n }, () => (random() < 0.05 ? -1 : Math.floor(random() * size.units))),
      lng: floats(n, () => (random() < 0.05 ? Number.NaN : 110 + random())),
      lat: floats(n, () => 30 + random()),
      revenue: floats(n, () => Math.floor(random() * 1e8)),
      potential: floats(n, () => Math.floor(random() * 1e9)),
      pipeline: floats(n, () => Math.floor(random() * 1e7)),
      tier: Uint8Array.from({ length: n }, () => Math.floor(random() * 4)),
      sinceDay: Int32Array.from({ length: n }, () => (random() < 0.1 ? -1 : Math.floor(random() * 20_000))),
      visits: floats(n, () => 1 + Math.floor(random() * 12)),
      serviceSeconds: floats(n, () => Math.floor(random() * 100_000)),
    },
    reps: {
      code: Array.from({ length: size.reps }, (_, r) => `R${r}`),
      name: Array.from({ length: size.reps }, (_, r) => `Rep ${r}`),
      team: Array.from({ length: size.reps }, () => 'T'),
      homeLng: floats(size.reps, () => 110 + random()),
      homeLat: floats(size.reps, () => 30 + random()),
      capacitySeconds: floats(size.reps, () => 1000 * 3600),
    },
    travelSecondsPerMetre: 0.067,
    asOfDay: 20_000,
  };
}

/** Deterministic numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const arbitraryField: fc.Arbitrary<Field> = fc
  .record({
    units: fc.integer({ min: 1, max: 30 }),
    accounts: fc.integer({ min: 0, max: 60 }),
    reps: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer(),
  })
  .map(({ seed, ...size }) => gridField(size, seeded(seed)));

/** A wish of the fast-check run, turned by `patchFrom` into a patch that fits the snapshot at hand. */
export interface Wish {
  readonly kind: 'move' | 'create' | 'rep' | 'remove' | 'decide' | 'rule';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export const arbitraryWish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constantFrom('move', 'create', 'rep', 'remove', 'decide', 'rule'),
  a: fc.nat(10_000),
  b: fc.nat(10_000),
  c: fc.nat(10_000),
});

export function patchFrom(wish: Wish, field: Field, snapshot: PlanSnapshot, step: number): PlanPatch {
  const { territories } = snapshot;
  const present = territories.flatMap((t, i) => (t.removed ? [] : [i]));
  const pick = present.length === 0 ? -1 : present[wish.b % present.length];
  const rep = RepCode.parse(field.reps.code[wish.c % field.reps.code.length]);
  const keyAt = (t: number): TerritoryKey | null => (t < 0 ? null : territories[t].key);
  const move = (u: number, to: TerritoryKey | null): PlanPatch['units'] => [
    { unit: UnitCode.parse(field.units.code[u]), from: keyAt(snapshot.unitTerritory[u]), to },
  ];
  const unit = wish.a % field.units.code.length;
  switch (wish.kind) {
    case 'move':
      return { ...emptyPatch(), units: move(unit, wish.c % 5 === 0 ? null : keyAt(pick)) };
    case 'create': {
      const made = newTerritory(`T-${step}`, `Territory ${step}`, wish.c % 4 === 0 ? null : rep);
      return { ...emptyPatch(), units: move(unit, made.key), territories: [{ key: made.key, from: null, to: made }] };
    }
    case 'rep': {
      if (pick < 0) return emptyPatch();
      const from = territories[pick];
      return {
        ...emptyPatch(),
        territories: [{ key: from.key, from, to: { ...from, rep: wish.a % 4 === 0 ? null : rep } }],
      };
    }
    case 'remove': {
      if (pick < 0) return emptyPatch();
      const from = territories[pick];
      const units = [...snapshot.unitTerritory.keys()].filter((u) => snapshot.unitTerritory[u] === pick);
      return {
        ...emptyPatch(),
        units: units.flatMap((u) => move(u, null)),
        territories: [{ key: from.key, from, to: { ...from, removed: true } }],
      };
    }
    case 'rule': {
      if (field.accounts.code.length === 0) return emptyPatch();
      const i = wish.a % field.accounts.code.length;
      const from = snapshot.outcomes.get(i) ?? null;
      const to = from && wish.c % 2 === 0 ? null : { rule: `K${wish.b % 3}`, name: `step ${step}`, rep };
      return { ...emptyPatch(), outcomes: [{ account: AccountCode.parse(field.accounts.code[i]), from, to }] };
    }
    case 'decide': {
      if (field.accounts.code.length === 0) return emptyPatch();
      const i = wish.a % field.accounts.code.length;
      const kind = DECISION_KINDS[wish.b % DECISION_KINDS.length];
      const from = snapshot.decisions.get(i)?.[kind] ?? null;
      const account = AccountCode.parse(field.accounts.code[i]);
      const to =
        from && wish.c % 2 === 0 ? null : { account, kind, rep: wish.c % 3 === 0 ? null : rep, reason: `step ${step}` };
      return { ...emptyPatch(), decisions: [{ from, to }] };
    }
  }
}
