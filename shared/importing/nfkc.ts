const ASCII = /^[\x20-\x7e]*$/u;

/** Compatibility forms unified (full-width figures, circled signs). Most cells are ASCII, where there is nothing to unify. */
export function nfkc(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKC');
}
