import type { OptimiseWishes } from '../../model/optimise-wishes';
import { fail, ok, type Result } from '../../model/result';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import type { Wishes } from './wishes';

/**
 * Wishes with indices in the place of codes. @param marketWeights what balance makes of each market, see `marketWeights`
 * Problems: `optimise.unknownUnit`, `optimise.unknownRep`, `optimise.unknownTerritory` (`code`: which one);
 * `optimise.limitNotBalanced` (a limit of a measure that is not among those to balance); `optimise.countAndChanges`.
 */
export function wishesInPlan(
  asked: OptimiseWishes,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  reference: PlanSnapshot,
  marketWeights: readonly number[] = [],
): Result<Wishes> {
  const { count, hires, dissolved, limits, lockedUnits, caps, mix, ...rest } = asked;
  if (count !== null && hires.length + dissolved.length > 0) return fail('optimise.countAndChanges');
  const territories = new Map(
    snapshot.territories.flatMap((t, i): [string, number][] => (t.removed ? [] : [[t.key, i]])),
  );
  const missing = firstMissing([
    ['unknownUnit', lockedUnits, index.unit],
    ['unknownRep', [...hires, ...caps.byRep.map(({ rep }) => rep)], index.rep],
    [
      'unknownTerritory',
      [...dissolved.flatMap((d) => [d.territory, d.into]), ...limits.map((l) => l.territory)],
      territories,
    ],
  ]);
  if (missing) return fail(`optimise.${missing.what}`, { code: missing.code });
  const stray = limits.find((l) => asked.measures.every(({ measure }) => measure !== l.measure));
  if (stray) return fail('optimise.limitNotBalanced', { measure: stray.measure });
  const at = (of: ReadonlyMap<string, number>, code: string | null): number =>
    code === null ? -1 : (of.get(code) ?? -1);
  return ok({
    ...rest,
    marketWeights,
    territories: count === null ? 'present' : { count },
    hires: hires.map((rep) => at(index.rep, rep)),
    dissolved: dissolved.map((d) => ({ territory: at(territories, d.territory), into: at(territories, d.into) })),
    limits: limits.map((l) => ({ ...l, territory: at(territories, l.territory) })),
    lockedUnits: lockedUnits.map((code) => at(index.unit, code)),
    together: [],
    reference,
    caps: { ...caps, byRep: caps.byRep.map((cap) => ({ ...cap, rep: at(index.rep, cap.rep) })) },
    mix: asked.weights.mix > 0 ? mix : 'off',
  });
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
