/** Reads `--name value` out of a bench's flags. */
export function flag(flags: readonly string[], name: string): string | null {
  const at = flags.indexOf(`--${name}`);
  return at < 0 ? null : (flags[at + 1] ?? '');
}

export function numbersFlag(flags: readonly string[], name: string, standard: readonly number[]): readonly number[] {
  const value = flag(flags, name);
  if (value === null) return standard;
  const numbers = value.split(',').map(Number);
  if (numbers.some((n) => !(n > 0))) throw new Error(`--${name} wants numbers above 0, separated by commas`);
  return numbers;
}
