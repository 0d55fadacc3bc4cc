import type { GeoView } from '@shared/geo/geo-view';

export type ToDots =
  | {
      readonly kind: 'load';
      /** Position in the unit square, revenue and whether it is a key account, of each placed account. */
      readonly x: Float64Array;
      readonly y: Float64Array;
      readonly weight: Float64Array;
      readonly key: Uint8Array;
      /** Account index in the field. */
      readonly account: Int32Array;
    }
  /** Tone of each account of the field, -1 = pool. */
  | { readonly kind: 'group'; readonly group: Int32Array }
  | { readonly kind: 'show'; readonly view: GeoView };

/** Accounts in a view, gathered where they would overlap; columns of equal length. */
export interface Dots {
  readonly view: GeoView;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  readonly count: Int32Array;
  /** Tone, -1 = pool. */
  readonly group: Int32Array;
  /** 1 where its heaviest account is a key account. */
  readonly key: Uint8Array;
  /** The heaviest account, as index in the field. */
  readonly account: Int32Array;
}
