import type { PlacedBy, PlaceProblem } from '../model/account';
import type { Position } from './coordinates';
import type { Placing } from './place';
import { LESS_SURE } from './place-confidence';

export interface Settled {
  /** null = nowhere. */
  readonly unit: string | null;
  readonly by: PlacedBy;
  /** 0-1; null without a unit. */
  readonly confidence: number | null;
  /** What speaks against it, or why it is nowhere: message key below `import.problem.`. */
  readonly problem: PlaceProblem | null;
}

/** What is known of the ground. */
export interface Ground {
  /** Unit of the map whose area holds a position, whether or not the workspace has it; null = none. */
  unitAt(lng: number, lat: number): string | null;
  nearestUnit(lng: number, lat: number, limitKm: number): { readonly code: string; readonly km: number } | null;
  kmTo(unit: string, lng: number, lat: number): number | null;
  hasUnit(code: string): boolean;
}

/** Borders are drawn simplified, and positions are taken at the gate as well as in the yard: so far off is no contradiction. */
const AGREEING_KM = 3;
/** How far from the map a position is still taken to belong to the nearest unit: a quay, an islet, a border drawn too tight. */
export const NEAREST_KM = 10;

const IN_AREA = 0.96;
/** Words and position say the same: the chance that both are wrong in one way. */
const BOTH_WRONG = 0.2;

/**
 * Words and position together. Words decide where they name one unit, since a person wrote them and the position is often that of a head
 * office; the position decides where the words leave it open, and where it lies in no unit the nearest does.
 */
export function settlePlace(placing: Placing, position: Position | null, ground: Ground): Settled {
  const at = position === null ? null : ground.unitAt(position.lng, position.lat);
  if (placing.by !== 'none') return byWords(placing, position, at, ground);
  const words = placing.problem === null ? null : problemOf(placing);
  if (position === null) return nowhere(words);
  if (at === null) return byNearest(position, words, ground);
  if (!ground.hasUnit(at)) return nowhere({ code: 'outsideField', params: { unit: at } });
  const open = placing.candidates.length === 0 || placing.candidates.includes(at);
  if (open || placing.problem === 'unknownUnit') {
    return { unit: at, by: 'coordinates', confidence: IN_AREA, problem: null };
  }
  return { unit: at, by: 'coordinates', confidence: LESS_SURE, problem: words };
}

function byWords(
  placing: Exclude<Placing, { by: 'none' }>,
  position: Position | null,
  at: string | null,
  ground: Ground,
): Settled {
  const { unit, by, confidence } = placing;
  const doubt = placing.doubt === null ? null : { code: placing.doubt, params: {} };
  if (position === null || at === null) return { unit, by, confidence, problem: doubt };
  if (at === unit) return { unit, by, confidence: round(1 - (1 - confidence) * BOTH_WRONG), problem: null };
  const km = ground.kmTo(unit, position.lng, position.lat);
  if (km !== null && km <= AGREEING_KM) return { unit, by, confidence, problem: doubt };
  const params = { unit, at };
  return { unit, by, confidence: Math.min(confidence, LESS_SURE), problem: { code: 'unitDisagrees', params } };
}

function byNearest({ lng, lat }: Position, words: PlaceProblem | null, ground: Ground): Settled {
  const near = ground.nearestUnit(lng, lat, NEAREST_KM);
  if (near === null) return nowhere(words ?? { code: 'outsideMap', params: {} });
  const km = Math.round(near.km * 10) / 10;
  if (!ground.hasUnit(near.code)) return nowhere({ code: 'outsideField', params: { unit: near.code } });
  const problem = { code: 'placedNearest', params: { unit: near.code, km } };
  return { unit: near.code, by: 'nearest', confidence: nearConfidence(near.km), problem };
}

/** 0.9 at the border, 0.5 at the limit. */
function nearConfidence(km: number): number {
  return round(0.9 - (0.4 * km) / NEAREST_KM);
}

function problemOf({ problem, text, candidates, within }: Extract<Placing, { by: 'none' }>): PlaceProblem {
  return {
    code: problem ?? 'unplaced',
    params: { unit: text, candidates: candidates.join(', '), ...(within !== null && { within }) },
  };
}

function nowhere(problem: PlaceProblem | null): Settled {
  return { unit: null, by: 'none', confidence: null, problem };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
