const AT = '@';

/** A figure of one period where a file has a column for each: revenue@2024. */
export function inPeriod(field: string, period: string): string {
  return `${field}${AT}${period}`;
}

/** The figure and, where it is of one period only, that period. */
export function splitPeriod(field: string): { readonly field: string; readonly period: string | null } {
  const at = field.indexOf(AT);
  return at < 0 ? { field, period: null } : { field: field.slice(0, at), period: field.slice(at + 1) };
}
