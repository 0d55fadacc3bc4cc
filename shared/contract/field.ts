import { z } from 'zod';
import { MarketFigure, Maturity, MaturityInput, MaturityOverride, MaturityType } from '../model/maturity';
import type { Field } from '../planning/field';
import { call } from './define';

/** Checked by its maker; its arrays are too large to walk on every crossing. */
const FieldSchema = z.custom<Field>((value) => typeof value === 'object' && value !== null && 'units' in value);

export const UnitMaturity = z.strictObject({
  unit: z.string(),
  maturity: Maturity,
  /** What the rule says where a person has overridden it. */
  computed: Maturity,
  scores: z.record(MaturityType, z.number()),
  inputs: z.record(MaturityInput, z.number().nullable()),
  decidedBy: z.array(MaturityInput),
  missing: z.array(MaturityInput),
  /** The one that counts on the day the data speaks of. */
  override: MaturityOverride.nullable(),
  /** The one nobody has replaced: it may count later, or no more. */
  standing: MaturityOverride.nullable(),
  figures: z.array(MarketFigure),
});
export type UnitMaturity = z.infer<typeof UnitMaturity>;

/** `maturity` null gives the unit back to the rule. */
const MaturityWish = z.strictObject({
  unit: z.string().max(32),
  maturity: MaturityType.nullable(),
  reason: z.string().trim().max(2000),
  validFrom: MaturityOverride.shape.validFrom,
  expiresOn: MaturityOverride.shape.expiresOn,
});
export type MaturityWish = z.infer<typeof MaturityWish>;

export const fieldCalls = {
  'field.get': call(z.strictObject({}), FieldSchema),
  'maturity.list': call(z.strictObject({}), z.array(UnitMaturity)),
  /** Replies what undoes it: the same call with what stood before. */
  'maturity.override': call(
    z.strictObject({ wishes: z.array(MaturityWish).min(1).max(5000) }),
    z.strictObject({ former: z.array(MaturityWish) }),
  ),
};
