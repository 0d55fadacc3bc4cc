import { note } from '../cell';
import { readNumber } from '../readers';
import type { Row } from '../row';

const COUNTED = /(?:个?小时|hours?|hrs?|h)$/iu;
/** A leap year has no more. */
const MOST = 8784;
/** Fewer in a year are rather those of a week or a month. */
const FEW = 200;

/** Hours a year, of those that the heading counts by the week or month too; few of them need a heading that says of what they are. */
export function readHours(row: Row, field: string): number | null {
  const named = row.conventions(field)?.timesAYear ?? null;
  const times = named ?? 1;
  const hours = readNumber(row, field, { min: 0, max: Math.floor(MOST / times), counted: COUNTED });
  if (hours === null) return null;
  if (named === null && hours > 0 && hours < FEW) row.note(field, note('hoursFew', { value: hours }), 'warning');
  if (times !== 1) row.found(field, hours * times);
  return hours * times;
}
