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
