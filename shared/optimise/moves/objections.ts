import type { Balance } from '../../metrics/balance';
import type { Disruption, RepDisruption } from '../../metrics/disruption';
import type { OptimiseWishes } from '../../model/optimise-wishes';
import type { Field } from '../../planning/field';

/** What speaks against an edit though it can be made; the screen says it in words, with the names. */
export type Objection =
  | { readonly code: 'objection.kept'; readonly units: readonly number[] }
  | { readonly code: 'objection.outsideBand'; readonly territory: number; readonly deviation: number }
  | { readonly code: 'objection.revenueCap' | 'objection.accountCap'; readonly share: number; readonly most: number }
  | {
      readonly code: 'objection.handsOff' | 'objection.takesOver';
      readonly rep: number;
      readonly accounts: number;
      readonly most: number;
    };

/** Units of an edit that are to stay where they are. */
export function keptAmong(field: Field, units: Iterable<number>, kept: ReadonlySet<string>): Objection[] {
  const held = [...units].filter((u) => kept.has(field.units.code[u]));
  return held.length > 0 ? [{ code: 'objection.kept', units: held }] : [];
}

/** Which of the touched territories an edit leaves outside the band, and further out than before. */
export function outOfBand(before: Balance, after: Balance, touched: readonly number[]): Objection[] {
  const was = new Map(before.rows.map((row) => [row.territory, row.excess]));
  return after.rows.flatMap(({ territory, deviation, excess }): Objection[] =>
    touched.includes(territory) && deviation !== null && excess > (was.get(territory) ?? 0) + 1e-9
      ? [{ code: 'objection.outsideBand', territory, deviation }]
      : [],
  );
}

/** Caps on change that an edit goes beyond, or further beyond than the plan before it. @param now, then change since the plan it is counted from */
export function beyondCaps(field: Field, caps: OptimiseWishes['caps'], now: Disruption, then: Disruption): Objection[] {
  const found: Objection[] = [];
  const ofAll = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  for (const [code, most, volume] of [
    ['objection.revenueCap', caps.revenueShare, 'revenue'],
    ['objection.accountCap', caps.accountShare, 'accounts'],
  ] as const) {
    const share = ofAll(then.moved[volume], then.total[volume]);
    if (most !== null && share > most + 1e-9 && then.moved[volume] > now.moved[volume])
      found.push({ code, share, most });
  }
  for (const cap of caps.byRep) {
    const rep = field.reps.code.indexOf(cap.rep);
    const of = (change: Disruption): RepDisruption | undefined => change.byRep.find((row) => row.rep === rep);
    for (const [code, most, side] of [
      ['objection.handsOff', cap.handedOff, 'lost'],
      ['objection.takesOver', cap.takenOver, 'gained'],
    ] as const) {
      // What nobody had is taken over from nobody.
      const count = (row: RepDisruption | undefined): number =>
        row === undefined ? 0 : row[side].accounts - (side === 'gained' ? row.first.accounts : 0);
      const accounts = count(of(then));
      if (most !== null && accounts > most && accounts > count(of(now))) {
        found.push({ code, rep, accounts, most });
      }
    }
  }
  return found;
}
