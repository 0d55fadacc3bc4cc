import { z } from 'zod';
import { AccountDecision } from './decision';
import { Followers } from './follower';
import { AccountCode, PlanId, TerritoryKey, UnitCode } from './ids';
import { RuleList, RuleOutcome } from './rule';
import { Territory } from './territory';

export const PLAN_STATES = ['planning', 'active', 'archived'] as const;
export const PlanState = z.enum(PLAN_STATES);
export type PlanState = z.infer<typeof PlanState>;

/** Names a change in the user's language: a message key below `change.` and its parameters. */
export const ChangeLabel = z.strictObject({
  code: z.string().min(1).max(64),
  params: z.record(z.string().max(64), z.union([z.string().max(400), z.number()])),
});
export type ChangeLabel = z.infer<typeof ChangeLabel>;

export const PlanMeta = z.strictObject({
  id: PlanId,
  name: z.string().trim().min(1).max(120),
  state: PlanState,
  basePlanId: PlanId.nullable(),
  effectiveDate: z.iso.date().nullable(),
  note: z.string().max(8000),
  createdAt: z.iso.datetime(),
  activatedAt: z.iso.datetime().nullable(),
  archivedAt: z.iso.datetime().nullable(),
  /** Grows by one with every apply, undo and redo; an edit names the revision it was made on. */
  revision: z.number().int().nonnegative(),
  undo: ChangeLabel.nullable(),
  redo: ChangeLabel.nullable(),
});
export type PlanMeta = z.infer<typeof PlanMeta>;

export const UnitMove = z.strictObject({
  unit: UnitCode,
  from: TerritoryKey.nullable(),
  to: TerritoryKey.nullable(),
});
export type UnitMove = z.infer<typeof UnitMove>;

export const TerritoryEdit = z.strictObject({
  key: TerritoryKey,
  from: Territory.nullable(),
  to: Territory.nullable(),
});
export type TerritoryEdit = z.infer<typeof TerritoryEdit>;

export const DecisionEdit = z.strictObject({
  from: AccountDecision.nullable(),
  to: AccountDecision.nullable(),
});
export type DecisionEdit = z.infer<typeof DecisionEdit>;

export const OutcomeEdit = z.strictObject({
  account: AccountCode,
  from: RuleOutcome.nullable(),
  to: RuleOutcome.nullable(),
});
export type OutcomeEdit = z.infer<typeof OutcomeEdit>;

export const FollowerEdit = z.strictObject({ account: AccountCode, from: Followers, to: Followers });
export type FollowerEdit = z.infer<typeof FollowerEdit>;

/**
 * One edit as a symmetric difference: swapping every `from` and `to` undoes it.
 * Every `from` must equal what the plan holds, so a patch made on another state is refused rather than half applied.
 */
export const PlanPatch = z.strictObject({
  units: z.array(UnitMove).max(60_000),
  territories: z.array(TerritoryEdit).max(5_000),
  decisions: z.array(DecisionEdit).max(200_000),
  /** The whole list, as order is part of it. Changes recorded before there were rules have neither of these. */
  rules: z.strictObject({ from: RuleList, to: RuleList }).nullable().default(null),
  /** What a run of the rules gives. */
  outcomes: z.array(OutcomeEdit).max(500_000).default([]),
  /** The whole list of each account; changes recorded before there were followers have none. */
  followers: z.array(FollowerEdit).max(200_000).default([]),
});
export type PlanPatch = z.infer<typeof PlanPatch>;

export const Change = z.strictObject({
  seq: z.number().int().positive(),
  label: ChangeLabel,
  at: z.iso.datetime(),
  state: z.enum(['done', 'undone', 'discarded']),
  units: z.number().int().nonnegative(),
  accounts: z.number().int().nonnegative(),
});
export type Change = z.infer<typeof Change>;

/** A unit that a second territory also claims (overlap found at import); the plan itself never holds a unit twice. */
export const UnitOverlap = z.strictObject({ unit: UnitCode, territory: TerritoryKey });
export type UnitOverlap = z.infer<typeof UnitOverlap>;

/** A whole plan as it crosses processes: `unitTerritory[unitIndex]` is an index into `territories`, or -1. */
export const PlanDocument = z.strictObject({
  meta: PlanMeta,
  territories: z.array(Territory),
  unitTerritory: z.instanceof(Int32Array),
  decisions: z.array(AccountDecision),
  rules: RuleList,
  outcomes: z.array(OutcomeEdit.pick({ account: true }).extend({ to: RuleOutcome })),
  followers: z.array(FollowerEdit.pick({ account: true, to: true })),
  overlaps: z.array(UnitOverlap),
});
export type PlanDocument = z.infer<typeof PlanDocument>;
