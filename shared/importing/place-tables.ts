/** Names and codes of places besides those on the basemap; see resources/places. Codes are those of the basemap's places. */
export interface PlaceTables {
  /** Units that are no more, with where they live on. */
  readonly former: readonly { readonly code: string; readonly name: string; readonly to: readonly string[] }[];
  readonly aliases: readonly {
    readonly name: string;
    readonly kind: 'former' | 'short' | 'latin';
    readonly to: readonly string[];
  }[];
  /** Two texts of one length: traditional characters and what they are in simplified ones. */
  readonly traditional: string;
  readonly simplified: string;
}

export const NO_TABLES: PlaceTables = { former: [], aliases: [], traditional: '', simplified: '' };
