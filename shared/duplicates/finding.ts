import { z } from 'zod';

export const FINDING_CODES = [
  'creditCode.same',
  'creditCode.slip',
  'creditCode.different',
  'name.same',
  'name.sameSound',
  'name.similar',
  'name.short',
  'name.slip',
  'name.different',
  'place.same',
  'place.different',
  'branch.different',
  'branch.oneSided',
  'group.oneSided',
  'purpose.different',
  'ordinals.different',
  'phone.same',
  'phone.extension',
  'phone.different',
  'address.same',
  'address.house',
  'address.street',
  'address.different',
  'distance.near',
  'distance.far',
  'unit.same',
  'unit.different',
] as const;

/** One thing seen in a pair: for it (weight above 0) or against it. */
export const Finding = z.strictObject({
  /** The field, and how it compares. */
  code: z.enum(FINDING_CODES),
  /** Bits, see weights.ts. */
  weight: z.number(),
  /** Metres, similarity in percent, or how many accounts share the value; what the code's sentence needs. */
  amount: z.number(),
});
export type Finding = z.infer<typeof Finding>;
export type FindingCode = Finding['code'];

export function finding(code: FindingCode, weight: number, amount = 0): Finding {
  return { code, weight, amount };
}
