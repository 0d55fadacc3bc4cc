import type { MoveContext } from './context';
import { type Effect, Effects } from './effect';

/** A territory that a unit touches, with what going there changes. */
export interface Option {
  readonly unit: number;
  readonly to: number;
  readonly effect: Effect;
}

/** What a unit could do. */
export type Options = readonly Option[];

/**
 * Options of every unit, one entry a unit. What a move changes depends on the unit's own accounts and on who runs the
 * territories, not on where other units are: after an edit only units that moved and their neighbours are priced anew.
 */
export function optionsOf(context: MoveContext, before: Ranked | null): readonly Options[] {
  const { snapshot, field } = context;
  const { adjacency } = field.units;
  const now = snapshot.unitTerritory;
  const known = before !== null && sameGround(context, before.context) ? before : null;
  const stale = known === null ? null : touchedUnits(context, known.context);
  const effects = new Effects(context);
  return Array.from({ length: now.length }, (_, unit): Options => {
    if (known !== null && stale?.[unit] === 0) return known.options[unit];
    const tried = [-1, now[unit]];
    const options: Option[] = [];
    for (let e = adjacency.start[unit]; e < adjacency.start[unit + 1]; e++) {
      const to = now[adjacency.unit[e]];
      if (tried.includes(to)) continue;
      tried.push(to);
      options.push({ unit, to, effect: effects.of(unit, to) });
    }
    return options;
  });
}

export interface Ranked {
  readonly context: MoveContext;
  readonly options: readonly Options[];
}

/** Whether two contexts differ in where units are and in nothing else. */
function sameGround(a: MoveContext, b: MoveContext): boolean {
  return (
    a.field === b.field &&
    a.index === b.index &&
    a.reference === b.reference &&
    a.snapshot.territories === b.snapshot.territories &&
    a.snapshot.decisions === b.snapshot.decisions &&
    a.snapshot.outcomes === b.snapshot.outcomes
  );
}

/** 1 for units that are elsewhere now, and for their neighbours. */
function touchedUnits(context: MoveContext, before: MoveContext): Uint8Array {
  const { adjacency } = context.field.units;
  const now = context.snapshot.unitTerritory;
  const was = before.snapshot.unitTerritory;
  const touched = new Uint8Array(now.length);
  for (let u = 0; u < now.length; u++) {
    if (now[u] === was[u]) continue;
    touched[u] = 1;
    for (let e = adjacency.start[u]; e < adjacency.start[u + 1]; e++) touched[adjacency.unit[e]] = 1;
  }
  return touched;
}
