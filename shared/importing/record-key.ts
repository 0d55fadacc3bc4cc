import { foldName } from './fold';

/** Stable key of what belongs to an account: its own code, else its name within the account. */
export function recordKey(record: {
  readonly account: string;
  readonly name: string;
  readonly code?: string | undefined;
}): string {
  // JSON, or account "A 1" with "x" and account "A" with "1 x" would be one.
  return record.code ? record.code : JSON.stringify([record.account, foldName(record.name)]);
}

/** A stable key as a person reads it: what it is made of, one after the other. */
export function shownKey(key: string): string {
  if (!key.startsWith('[')) return key;
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts.filter((part) => part !== null && part !== '').join(' · ') : key;
  } catch {
    return key;
  }
}
