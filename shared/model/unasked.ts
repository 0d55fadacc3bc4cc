/** Of more accounts than this a look at all of them is left for a person to ask for: edits wait for it. */
export const UNASKED = 20_000;
