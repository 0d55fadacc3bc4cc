import { readDate } from '../readers';
import type { Row } from '../row';

const ONGOING = /^(?:至今|现在|目前|在职|长期|永久|present|now|current|ongoing|open|.*9999.*)$/iu;

/** The day until which something was so, where it is over; null where it lasts, or the cell says nothing. */
export function readEnded(row: Row, field: string, asOf: string): string | null {
  if (ONGOING.test(row.text(field))) return null;
  const until = readDate(row, field);
  return until !== null && until < asOf ? until : null;
}
