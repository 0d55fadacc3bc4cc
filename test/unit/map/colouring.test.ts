import { describe, expect, it } from 'vitest';
import { balance } from '@shared/metrics/balance';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { assignTones } from '@shared/planning/tones';
import { unwrap } from '@shared/model/result';
import { defaultSettings } from '@shared/rules/default-settings';
import { COLOURERS } from '@/features/map/colouring/colourers';
import type { Colouring, Shown } from '@/features/map/colouring/colouring';
import { UNIT_CHANGES, unitChanges } from '@/features/map/colouring/unit-changes';
import { COLOUR_BY } from '@/app/state/view';
import { PALETTES } from '@/ui/tokens';
import { gridField, seeded } from '../support/field';

const field = gridField({ units: 25, accounts: 400, reps: 2 }, seeded(11));
const index = indexField(field);
const palette = PALETTES.light;

/** Rows of five units each; rep R0 runs the first two, nobody the third, and the rest is in none. */
function plan(): PlanSnapshot {
  let snapshot = emptySnapshot(field);
  ['R0', 'R0', null].forEach((rep, row) => {
    const territory = newTerritory(`T${row}`, `Row ${row}`, rep);
    const units = Array.from({ length: 5 }, (_, x) => 5 * row + x);
    snapshot = unwrap(applyPatch(snapshot, createTerritoryPatch(field, snapshot, territory, units), index));
  });
  return snapshot;
}

function shownAs(snapshot: PlanSnapshot, active: PlanSnapshot | null): Shown {
  const evaluation = evaluate(field, snapshot, index);
  return {
    field,
    index,
    snapshot,
    evaluation,
    maturity: field.units.maturity,
    balance: balance(field, snapshot, index, evaluation, defaultSettings('2026-01-01').balance),
    tones: assignTones(field.units.adjacency, snapshot.unitTerritory, snapshot.territories.length),
    moved: null,
    active,
  };
}

function withUnits(snapshot: PlanSnapshot, change: Readonly<Record<number, number>>): PlanSnapshot {
  return { ...snapshot, unitTerritory: snapshot.unitTerritory.map((t, u) => change[u] ?? t) };
}

function classNamed(colouring: Colouring, kind: string): readonly number[] | undefined {
  return colouring.classes.find((c) => c.label.kind === kind)?.units;
}

const shown = shownAs(plan(), plan());

describe.each(COLOUR_BY)('colour by %s', (colourBy) => {
  const colouring = COLOURERS[colourBy](shown, palette);

  it('gives every unit a colour there is', () => {
    expect(colouring.fill).toHaveLength(25);
    expect([...colouring.fill].every((c) => c >= 0 && c < colouring.colours.length)).toBe(true);
    expect(colouring.colours.every((c) => /^#[0-9a-f]{6}$/.test(c))).toBe(true);
  });

  it('has each unit in exactly one class of the legend', () => {
    const units = colouring.classes.flatMap((c) => c.units).toSorted((a, b) => a - b);
    const all = Array.from({ length: 25 }, (_, u) => u);
    expect(units).toEqual(all);
    expect(new Set(colouring.classes.map((c) => c.key)).size).toBe(colouring.classes.length);
  });
});

describe('owners', () => {
  it('have one tone for all their territories; vacant ones are told from unassigned units', () => {
    const { fill, classes } = COLOURERS.owner(shown, palette);
    expect(fill[0]).toBe(fill[9]);
    expect(classes.map((c) => c.label.kind)).toEqual(['rep', 'noRep', 'unassigned']);
    expect(fill[12]).not.toBe(fill[24]);
  });
});

describe('changes', () => {
  const after = withUnits(shown.snapshot, { 0: 1, 5: -1, 24: 2 });

  it('say what became of each unit, territories compared by key', () => {
    const names = [...unitChanges(shown.snapshot, after)].map((c) => UNIT_CHANGES[c]);
    expect([names[0], names[5], names[24], names[1]]).toEqual(['moved', 'lost', 'gained', 'kept']);
    expect(names.filter((n) => n === 'kept')).toHaveLength(22);
  });

  it('leave kept units grey and paint moved ones in the tone they go to', () => {
    const against = shownAs(after, shown.snapshot);
    const { fill, classes } = COLOURERS.change(against, palette);
    expect(fill[1]).toBe(palette.territory.length);
    expect(fill[0]).toBe(against.tones[1]);
    expect(classes.map((c) => c.units.length)).toEqual([22, 1, 1, 1]);
  });

  it('show nothing changed while no plan is active', () => {
    const { fill } = COLOURERS.change(shownAs(after, null), palette);
    expect(new Set(fill).size).toBe(2);
  });
});

describe('deviation', () => {
  it('leaves units of no territory out of the classes', () => {
    expect(classNamed(COLOURERS.deviation(shown, palette), 'unassigned')).toHaveLength(10);
  });

  it('has no class for a territory without a target', () => {
    const rows = shown.balance.rows.map((row) => ({ ...row, deviation: row.territory === 0 ? null : row.deviation }));
    const colouring = COLOURERS.deviation({ ...shown, balance: { ...shown.balance, rows } }, palette);
    expect(classNamed(colouring, 'noTarget')).toEqual([0, 1, 2, 3, 4]);
  });
});
