import { readFile } from 'node:fs/promises';
import { OptimiseWishes } from '@shared/model/optimise-wishes';
import { UsageError } from '../usage-error';

/**
 * Wishes from a JSON file, written as --json gives them; what it does not name stays as it was. Only what is written is taken,
 * no defaults. @throws UsageError `unreadable`, `notJson`, `badWish` (which wish, and what is wrong with it)
 */
export async function readWishes(file: string): Promise<Partial<OptimiseWishes>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError('unreadable', { file });
  }
  let said: unknown;
  try {
    said = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new UsageError('notJson', { file, why: error instanceof Error ? error.message : '' });
  }
  const wishes = OptimiseWishes.partial().safeParse(said);
  if (!wishes.success) {
    const [issue] = wishes.error.issues;
    throw new UsageError('badWish', { file, wish: issue.path.join('.') || '–', why: issue.message });
  }
  const written = new Set(Object.keys(said as object));
  return Object.fromEntries(Object.entries(wishes.data).filter(([name]) => written.has(name)));
}
