import type { SuggestionReason } from '../model/placing';
import type { Gazetteer } from './gazetteer';
import type { ToPlace } from './suggest-units';

/** Where accounts are: of all there are, of those a team serves, of those one rep serves. Counts by unit. */
export interface Presence {
  readonly reason: Extract<SuggestionReason, 'customersHere' | 'teamHere' | 'ownerHere'>;
  readonly units: ReadonlyMap<string, number>;
}

export interface HintWithin {
  readonly unit: string;
  readonly share: number;
  readonly reason: SuggestionReason;
  readonly params?: Readonly<Record<string, number>>;
}

/** So many accounts of the wider circle weigh as much as those of the narrower one. */
const WIDER = 2;
/** Where others are is no word about this one: never enough to be taken unseen. */
const MOST = 0.45;
const LEAST = 0.01;
const SHOWN = 5;

/**
 * Units of a place that is named but too large to be one, such as a province. Each has the share that it has of the accounts there: of all
 * in the workspace, drawn towards those of the same team and then of the same rep (the wider circle counts as WIDER accounts of the
 * narrower; Laplace's rule of succession, with all units alike before anything is known).
 * @param circles from the widest to the narrowest @returns the likeliest few
 */
export function hintsWithin(account: ToPlace, circles: readonly Presence[], gazetteer: Gazetteer): HintWithin[] {
  const inside = unitsNamed(account, gazetteer);
  const hints = inside.map(
    (unit): HintWithin => ({ unit, share: 1 / inside.length, reason: 'within', params: { total: inside.length } }),
  );
  for (const { reason, units } of circles) {
    const total = inside.reduce((sum, unit) => sum + (units.get(unit) ?? 0), 0);
    for (const [i, { unit, share, ...told }] of hints.entries()) {
      const count = units.get(unit) ?? 0;
      const next = (count + WIDER * share) / (total + WIDER);
      hints[i] = { unit, share: next, ...(count > 0 ? { reason, params: { count, total } } : told) };
    }
  }
  const likeliest = hints.toSorted((a, b) => b.share - a.share || (a.unit < b.unit ? -1 : 1)).slice(0, SHOWN);
  return likeliest.map((hint) => ({ ...hint, share: Math.min(MOST, Math.max(LEAST, hint.share)) }));
}

function unitsNamed({ unit, problem, words }: ToPlace, gazetteer: Gazetteer): readonly string[] {
  if (unit !== null || problem === null || !['placeTooCoarse', 'unknownUnit'].includes(problem.code)) return [];
  const { within, candidates = '' } = problem.params;
  if (typeof within === 'string') return gazetteer.unitsIn(within);
  const named = String(candidates)
    .split(', ')
    .filter((code) => gazetteer.units.has(code));
  if (named.length > 0) return named;
  const [around] = gazetteer.read(words.province ?? '')[0]?.places ?? [];
  return around === undefined ? [] : gazetteer.unitsIn(around.code);
}
