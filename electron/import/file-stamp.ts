import { statSync } from 'node:fs';
import type { Origin } from './source';

/** Another text whenever a file or what was pasted is another one. */
export function stampOf({ path, pasted }: Origin): string {
  if (pasted !== undefined) return `pasted ${pasted}`;
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? [path, stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ') : `${path} is gone`;
}
