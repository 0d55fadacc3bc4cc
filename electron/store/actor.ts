import { userInfo } from 'node:os';

const LONGEST = 120;

/** Who works on the file, for the audit trail: the name the machine knows the person by; '' where it does not say. */
export function actorName(): string {
  try {
    return userInfo().username.slice(0, LONGEST);
  } catch {
    return '';
  }
}
