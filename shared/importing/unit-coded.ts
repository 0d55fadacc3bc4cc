import { note } from './cell';
import { type References, unitHints } from './references';
import type { Row } from './row';
import { isBad, type Word } from './unit-words';

const FIELD = 'unitCode';

/**
 * The unit that a code beside the names tells, where they tell none or one only; null where there is no such code, and where the names tell
 * more. That names say another is noted.
 */
export function unitCoded(row: Row, named: string, words: readonly Word[], references: References): string | null {
  const code = row.text(FIELD);
  const unread = words.some(isBad);
  const one = words.length === 1 && words[0].units?.length === 1;
  if (code === '' || (!unread && !one)) return null;
  const placing = references.place({ ...unitHints(row, code), county: named });
  if (placing.by !== 'code' || placing.part === true) return null;
  const unknown = words.some(({ problem }) => problem?.code === 'unknownUnit');
  if (named !== '' && (placing.doubt !== null || unknown)) row.note(FIELD, note('codeDisagrees'), 'warning');
  return placing.unit;
}
