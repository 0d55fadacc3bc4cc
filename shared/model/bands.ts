/** Bands of probable duplicates, in falling certainty. A pair below the last is not listed. */
export const BANDS = ['sure', 'likely', 'possible'] as const;
export type Band = (typeof BANDS)[number];
