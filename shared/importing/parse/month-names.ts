const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 to 12 for an English month, in full or as its first three letters (and Sept); null for any other word. */
export function monthOf(word: string): number | null {
  const text = word.toLowerCase();
  const at = FULL.indexOf(text) >= 0 ? FULL.indexOf(text) : MONTHS.indexOf(text === 'sept' ? 'sep' : text);
  return at < 0 ? null : at + 1;
}
