import { realpathSync } from 'node:fs';

/** Whether two paths lead to one file; a path that leads nowhere is like no other. */
export function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}
