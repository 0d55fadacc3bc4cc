import { rm } from 'node:fs/promises';

/** Removes what can be removed: a file somebody still has open stays, where the system has it so, until the next time. */
export async function clearFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
