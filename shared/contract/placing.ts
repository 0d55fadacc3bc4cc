import { z } from 'zod';
import { AccountCode, UnitCode } from '../model/ids';
import { PlacingRow, PlacingShow } from '../model/placing';
import { call } from './define';

/** How many are to be done, and what can be taken back. */
export const PlacingState = z.strictObject({
  counts: z.strictObject({ unplaced: z.number().int(), doubtful: z.number().int(), aside: z.number().int() }),
  /** Accounts of the edit that would be taken back, or made again; null = there is none. */
  undo: z.number().int().nullable(),
  redo: z.number().int().nullable(),
});
export type PlacingState = z.infer<typeof PlacingState>;

const Above = z.number().min(0.5).max(1);

export const placingCalls = {
  /** A page of them, with suggestions worked out in a worker. */
  'placing.list': call(
    z.strictObject({ show: PlacingShow, offset: z.number().int().min(0).default(0) }),
    PlacingState.extend({
      rows: z.array(PlacingRow),
      total: z.number().int(),
      regions: z.array(z.strictObject({ code: z.string(), name: z.string(), nameEn: z.string() })),
    }),
  ),
  /** A person says where accounts are: one recorded edit. */
  'placing.place': call(
    z.strictObject({
      entries: z
        .array(z.strictObject({ account: AccountCode, unit: UnitCode }))
        .min(1)
        .max(1000),
    }),
    PlacingState,
  ),
  /** Takes the first suggestion of every account of the list where it is at least so sure. */
  'placing.acceptAll': call(
    z.strictObject({ show: PlacingShow, above: Above }),
    PlacingState.extend({ placed: z.number().int() }),
  ),
  'placing.setAside': call(
    z.strictObject({ accounts: z.array(AccountCode).min(1).max(1000), aside: z.boolean() }),
    PlacingState,
  ),
  'placing.undo': call(z.strictObject({}), PlacingState),
  'placing.redo': call(z.strictObject({}), PlacingState),
};
