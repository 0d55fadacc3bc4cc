import type { Account } from '../model/account';
import {
  canBeBoth,
  MERGE_FIELDS,
  type MergeChoice,
  type MergeChoices,
  type MergeField,
  mergeValue,
} from './merge-fields';

/** The fields in which two accounts say different things, or only one says anything. */
export function differingFields(survivor: Account, merged: Account): MergeField[] {
  return MERGE_FIELDS.filter(
    (field) => JSON.stringify(mergeValue(survivor, field)) !== JSON.stringify(mergeValue(merged, field)),
  );
}

/**
 * What is chosen until a person chooses otherwise: what only one side says; the sum of sales, pipelines and lists, as both
 * records carry a part; the larger potential, which is an estimate of the same thing; the earlier beginning; else the
 * survivor's word.
 */
export function defaultChoices(survivor: Account, merged: Account): MergeChoices {
  return Object.fromEntries(
    differingFields(survivor, merged).map((field): [MergeField, MergeChoice] => [
      field,
      defaultChoice(field, survivor, merged),
    ]),
  );
}

function defaultChoice(field: MergeField, survivor: Account, merged: Account): MergeChoice {
  const [own, other] = [mergeValue(survivor, field), mergeValue(merged, field)];
  if (other === null) return 'survivor';
  if (own === null) return 'merged';
  if (field === 'potential') return Number(other) > Number(own) ? 'merged' : 'survivor';
  if (field === 'place') return survivor.placedBy !== 'coordinates' && merged.lng !== null ? 'merged' : 'survivor';
  return canBeBoth(field) ? 'both' : 'survivor';
}

/** The survivor as it will be. Fields not named in `choices` stay the survivor's. */
export function mergeAccounts(survivor: Account, merged: Account, choices: MergeChoices): Account {
  let result = survivor;
  for (const field of MERGE_FIELDS) {
    const choice = choices[field] ?? 'survivor';
    if (choice === 'merged') result = { ...result, ...taken(merged, field) };
    if (choice === 'both' && canBeBoth(field)) result = { ...result, ...together(survivor, merged, field) };
  }
  return result;
}

function taken(from: Account, field: MergeField): Partial<Account> {
  if (field !== 'place') return { [field]: from[field] };
  const { unit, lng, lat, placedBy, confidence, placeWords, placeProblem } = from;
  return { unit, lng, lat, placedBy, confidence, placeWords, placeProblem };
}

const MOST_TAGS = 50;
const MOST_MONEY = 1e12;

function together(a: Account, b: Account, field: MergeField): Partial<Account> {
  switch (field) {
    case 'products':
    case 'needs':
      return { [field]: [...new Set([...a[field], ...b[field]])].slice(0, MOST_TAGS) };
    case 'revenue':
    case 'potential':
    case 'pipeline':
      return { [field]: sum(a[field], b[field]) };
    case 'strategic':
      return { strategic: a.strategic || b.strategic };
    case 'since':
      return { since: [a.since, b.since].flatMap((day) => day ?? []).toSorted()[0] ?? null };
    default:
      return {};
  }
}

/** In hundredths, so that nothing is lost to binary fractions. */
function sum(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(MOST_MONEY, (Math.round(a * 100) + Math.round(b * 100)) / 100);
}
