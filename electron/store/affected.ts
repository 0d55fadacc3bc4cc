/** A write that met other rows than it was meant for must not be committed. */
export function requireAffected(expected: number, actual: bigint, what: string): void {
  if (Number(actual) !== expected) throw new Error(`${what}: expected ${expected} rows, wrote ${actual}`);
}
