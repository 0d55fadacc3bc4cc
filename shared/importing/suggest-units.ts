import { UnitCode } from '../model/ids';
import type { PlacingRow, Suggestion, SuggestionReason } from '../model/placing';
import type { FuzzyNames } from './fuzzy-names';
import type { Gazetteer, Place } from './gazetteer';
import { hintsWithin, type Presence } from './hints-within';
import { NO_HINTS, placeByWords } from './place';
import { dialledIn } from './phone-plan';
import { mentionsIn } from './place-mentions';
import { WORD_FIELDS } from './place-words';
import type { Ground } from './settle-place';

/** What the workspace knows that can hint at a place. */
export interface SuggestionKnowledge {
  readonly gazetteer: Gazetteer;
  readonly fuzzy: FuzzyNames;
  readonly ground: Pick<Ground, 'unitAt' | 'nearestUnit'>;
  /** Units of the accounts whose phone begins with an area code, with how many are in each. */
  readonly phoneAreas: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Units of placed accounts by folded name. */
  readonly sameName: ReadonlyMap<string, readonly string[]>;
  /** Where other accounts are, from all there are to those of the account's own rep. */
  circlesOf(account: string): readonly Presence[];
  areaCode(phone: string): string | null;
  foldName(name: string): string;
}

export type ToPlace = Omit<PlacingRow, 'suggestions'>;

interface Hint {
  readonly unit: string;
  readonly share: number;
  readonly reason: SuggestionReason;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Suggestions worth reading: not more, and none that says next to nothing. */
const SHOWN = 5;
const LEAST = 0.05;
/** Units that dial one code and are still few enough to choose among. */
const FEW_INSIDE = 12;
/** How far a position may lie from the unit it suggests. */
const FAR_KM = 60;
const LIKE_NAMES = 3;
/** Better a choice among what is possible than nothing, however little sure. */
const WITHIN: ReadonlySet<SuggestionReason> = new Set(['within', 'customersHere', 'teamHere', 'ownerHere']);
/** Of the numbering plan, beside other hints and by itself. */
const PLAN_BESIDE = 0.45;
const PLAN_ALONE = 0.4;

/**
 * Units an account may be in, the likeliest first. Every hint has a share of certainty, and hints at one unit add up as independent ones
 * do: 1 − ∏(1 − share). The shares are estimates, in the order in which such hints were found to be right.
 */
export function suggestUnits(account: ToPlace, knowledge: SuggestionKnowledge): Suggestion[] {
  const near = [
    ...fromPresent(account),
    ...fromCandidates(account, knowledge),
    ...fromLikeNames(account, knowledge),
    ...fromTexts(account, knowledge),
    ...fromPhone(account, knowledge),
    ...fromSameName(account, knowledge),
    ...fromPosition(account, knowledge),
    ...hintsWithin(account, knowledge.circlesOf(account.account), knowledge.gazetteer),
  ].filter((hint) => knowledge.gazetteer.units.has(hint.unit));
  const hints = [...near, ...fromPlan(account, near, knowledge)];
  const byUnit = new Map<string, Hint[]>();
  for (const hint of hints) byUnit.set(hint.unit, [...(byUnit.get(hint.unit) ?? []), hint]);
  const all = [...byUnit].map(([unit, found]): Suggestion => {
    const doubt = found.reduce((product, { share }) => product * (1 - share), 1);
    const reasons = found.map(({ reason, params = {} }) => ({ code: reason, params }));
    return { unit: UnitCode.parse(unit), confidence: Math.round((1 - doubt) * 100) / 100, reasons };
  });
  const worth = all.filter(
    ({ confidence, reasons }) => confidence >= LEAST || reasons.some(({ code }) => WITHIN.has(code)),
  );
  const sorted = worth.toSorted((a, b) => b.confidence - a.confidence || (a.unit < b.unit ? -1 : 1));
  // Of units of one name none is left out: the right one may stand anywhere among them.
  return sorted.filter(({ reasons }, i) => i < SHOWN || reasons.some(({ code }) => code === 'candidate'));
}

function fromPresent({ unit, confidence }: ToPlace): Hint[] {
  return unit === null ? [] : [{ unit, share: (confidence ?? 0.5) * 0.8, reason: 'present' }];
}

function fromCandidates({ problem }: ToPlace, { gazetteer }: SuggestionKnowledge): Hint[] {
  const named = String(problem?.params.candidates ?? '')
    .split(', ')
    .filter((code) => gazetteer.units.has(code));
  if (problem === null || problem.code === 'placeTooCoarse' || problem.code === 'unknownUnit') return [];
  return named.map((unit) => ({ unit, share: 0.6 / named.length, reason: 'candidate' }));
}

function fromLikeNames({ words }: ToPlace, { gazetteer, fuzzy }: SuggestionKnowledge): Hint[] {
  const around = ['province', 'city'].flatMap((field) => known(words[field] ?? '', gazetteer));
  return ['unit', 'county', 'city'].flatMap((field) => {
    const text = words[field] ?? '';
    if (text === '' || known(text, gazetteer).length > 0) return [];
    return fuzzy.like(text, around, LIKE_NAMES).flatMap(({ place, likeness }): Hint[] => {
      const unit = gazetteer.unitOf(place.code);
      const share = likeness * (around.length > 0 ? 0.85 : 0.55);
      return unit === null ? [] : [{ unit, share, reason: 'likeName', params: { name: place.names[0] } }];
    });
  });
}

function known(text: string, gazetteer: Gazetteer): readonly Place[] {
  return text === '' ? [] : (gazetteer.read(text)[0]?.places ?? []);
}

/** Its address by itself, then its own name: 杭州西湖机电有限公司. */
function fromTexts({ address, name, words }: ToPlace, { gazetteer }: SuggestionKnowledge): Hint[] {
  const alone = placeByWords({ ...NO_HINTS, address }, gazetteer);
  const context = WORD_FIELDS.filter((field) => field !== 'unit').map((field) => words[field] ?? '');
  const inName = placeByWords({ ...NO_HINTS, address: name }, gazetteer);
  const both = placeByWords({ ...NO_HINTS, address: `${context.join('')}${name}` }, gazetteer);
  const named = inName.by === 'none' ? both : inName;
  return [
    ...(alone.by === 'none' ? [] : [{ unit: alone.unit, share: 0.7, reason: 'address' as const }]),
    ...(named.by === 'none' || mentionsIn(name, null, gazetteer).length === 0
      ? []
      : [{ unit: named.unit, share: 0.6, reason: 'accountName' as const }]),
  ];
}

function fromPhone({ phone }: ToPlace, { phoneAreas, areaCode }: SuggestionKnowledge): Hint[] {
  const area = areaCode(phone);
  const units = area === null ? undefined : phoneAreas.get(area);
  if (area === null || units === undefined) return [];
  const total = [...units.values()].reduce((a, b) => a + b, 0);
  return [...units]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, LIKE_NAMES)
    .map(([unit, count]) => {
      // One account is no pattern yet.
      const share = (0.75 * count) / (total + 1);
      return { unit, share, reason: 'phoneArea' as const, params: { area, count, total } };
    });
}

/**
 * The numbering plan says in which prefecture a landline is: a weak hint of its own where few units dial the code, since firms
 * keep numbers when they move, and a good reason to prefer one of several units named.
 */
function fromPlan({ phone }: ToPlace, named: readonly Hint[], knowledge: SuggestionKnowledge): Hint[] {
  const area = knowledge.areaCode(phone);
  const prefixes = area === null ? [] : dialledIn(area);
  if (area === null || prefixes.length === 0) return [];
  const dialled = (unit: string): boolean => prefixes.some((prefix) => unit.startsWith(prefix));
  const hint = (unit: string, share: number): Hint => ({ unit, share, reason: 'phonePlan', params: { area } });
  const borne = [...new Set(named.filter(({ unit }) => dialled(unit)).map(({ unit }) => unit))];
  if (borne.length > 0) return borne.map((unit) => hint(unit, PLAN_BESIDE / borne.length));
  const all = [...knowledge.gazetteer.units].filter(dialled);
  return all.length > 0 && all.length <= FEW_INSIDE ? all.map((unit) => hint(unit, PLAN_ALONE / all.length)) : [];
}

function fromSameName({ name }: ToPlace, { sameName, foldName }: SuggestionKnowledge): Hint[] {
  const units = sameName.get(foldName(name)) ?? [];
  return units.map((unit) => ({ unit, share: 0.65 / units.length, reason: 'sameName' }));
}

function fromPosition({ lng, lat, unit }: ToPlace, { ground }: SuggestionKnowledge): Hint[] {
  if (lng === null || lat === null) return [];
  const at = ground.unitAt(lng, lat);
  if (at !== null) return at === unit ? [] : [{ unit: at, share: 0.55, reason: 'position' }];
  const near = ground.nearestUnit(lng, lat, FAR_KM);
  if (near === null || near.code === unit) return [];
  const km = Math.round(near.km);
  return [{ unit: near.code, share: 0.5 * (1 - near.km / FAR_KM), reason: 'nearest', params: { km } }];
}
