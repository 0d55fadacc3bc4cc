import { z } from 'zod';
import { PlacedBy, PlaceProblem, PlaceWords } from './account';
import { AccountCode, UnitCode } from './ids';

/** Why a unit is suggested: message key below `placing.why.`. */
export const SuggestionReason = z.enum([
  'present',
  'candidate',
  'address',
  'likeName',
  'accountName',
  'phoneArea',
  'phonePlan',
  'sameName',
  'position',
  'nearest',
  'within',
  'customersHere',
  'teamHere',
  'ownerHere',
]);
export type SuggestionReason = z.infer<typeof SuggestionReason>;

export const Suggestion = z.strictObject({
  unit: UnitCode,
  /** 0-1. */
  confidence: z.number().min(0).max(1),
  reasons: z.array(
    z.strictObject({ code: SuggestionReason, params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const PlacingShow = z.enum(['unplaced', 'doubtful', 'aside']);
export type PlacingShow = z.infer<typeof PlacingShow>;

/** An account to be placed by a person, or whose place is in doubt. */
export const PlacingRow = z.strictObject({
  account: AccountCode,
  name: z.string(),
  unit: UnitCode.nullable(),
  placedBy: PlacedBy,
  confidence: z.number().nullable(),
  problem: PlaceProblem.nullable(),
  words: PlaceWords,
  address: z.string(),
  phone: z.string(),
  lng: z.number().nullable(),
  lat: z.number().nullable(),
  suggestions: z.array(Suggestion),
});
export type PlacingRow = z.infer<typeof PlacingRow>;
