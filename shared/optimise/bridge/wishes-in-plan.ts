import type { OptimiseWishes } from '../../model/optimise-wishes';
import { fail, ok, type Result } from '../../model/result';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { isLocked } from './slots';
import type { Wishes } from './wishes';

/**
 * Wishes with indices in the place of codes. @param marketWeights what balance makes of each market, see `marketWeights`
 * Problems: `optimise.unknownUnit`, `optimise.unknownRep`, `optimise.unknownTerritory` (`code`: which one);
 * `optimise.limitNotBalanced` (a limit of a measure that is not among those to balance); `optimise.countAndChanges`,
 * `optimise.countAndScope`; `optimise.dissolvesLocked`, `optimise.dissolvesKept` (`territory`, and `count` of units kept in it).
 */
export function wishesInPlan(
  asked: OptimiseWishes,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  reference: PlanSnapshot,
  marketWeights: readonly number[] = [],
): Result<Wishes> {
  const { count, hires, dissolved, concerned, limits, lockedUnits, caps, mix, ...rest } = asked;
  if (count !== null && hires.length + dissolved.length > 0) return fail('optimise.countAndChanges');
  if (count !== null && asked.scope !== 'all') return fail('optimise.countAndScope');
  const territories = new Map(
    snapshot.territories.flatMap((t, i): [string, number][] => (t.removed ? [] : [[t.key, i]])),
  );
  const missing = firstMissing([
    ['unknownUnit', lockedUnits, index.unit],
    ['unknownRep', [...hires, ...caps.byRep.map(({ rep }) => rep)], index.rep],
    [
      'unknownTerritory',
      [...dissolved.flatMap((d) => [d.territory, d.into]), ...concerned, ...limits.map((l) => l.territory)],
      territories,
    ],
  ]);
  if (missing) return fail(`optimise.${missing.what}`, { code: missing.code });
  const stray = limits.find((l) => asked.measures.every(({ measure }) => measure !== l.measure));
  if (stray) return fail('optimise.limitNotBalanced', { measure: stray.measure });
  const at = (of: ReadonlyMap<string, number>, code: string | null): number =>
    code === null ? -1 : (of.get(code) ?? -1);
  const held = heldInDissolved(asked, snapshot, index);
  if (held) return held;
  return ok({
    ...rest,
    marketWeights,
    territories: count === null ? 'present' : { count },
    hires: hires.map((rep) => at(index.rep, rep)),
    dissolved: dissolved.map((d) => ({ territory: at(territories, d.territory), into: at(territories, d.into) })),
    concerned: concerned.map((key) => at(territories, key)),
    limits: limits.map((l) => ({ ...l, territory: at(territories, l.territory) })),
    lockedUnits: lockedUnits.map((code) => at(index.unit, code)),
    together: [],
    reference,
    caps: { ...caps, byRep: caps.byRep.map((cap) => ({ ...cap, rep: at(index.rep, cap.rep) })) },
    mix: asked.weights.mix > 0 ? mix : 'off',
  });
}

/** A territory that is to be given up, or to take one over, though something in it is to stay as it is. */
function heldInDissolved(
  { dissolved, lockedUnits }: OptimiseWishes,
  snapshot: PlanSnapshot,
  index: FieldIndex,
): Result<never> | null {
  const positionOf = new Map(snapshot.territories.map((t, i) => [t.key as string, i]));
  for (const { territory, into } of dissolved) {
    for (const key of into === null ? [territory] : [territory, into]) {
      const t = positionOf.get(key) ?? -1;
      if (isLocked(snapshot, t)) return fail('optimise.dissolvesLocked', { territory: snapshot.territories[t].name });
    }
    const t = positionOf.get(territory) ?? -1;
    const count = lockedUnits.filter((code) => snapshot.unitTerritory[index.unit.get(code) ?? -1] === t).length;
    if (count > 0) return fail('optimise.dissolvesKept', { territory: snapshot.territories[t].name, count });
  }
  return null;
}

function firstMissing(
  asked: readonly (readonly [what: string, codes: readonly (string | null)[], of: ReadonlyMap<string, number>])[],
): { readonly what: string; readonly code: string } | null {
  for (const [what, codes, of] of asked) {
    const code = codes.find((c) => c !== null && !of.has(c));
    if (code !== undefined && code !== null) return { what, code };
  }
  return null;
}
