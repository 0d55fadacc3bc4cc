/** No part of a day, a longer number or a span of years. */
const YEAR = /(?<!\d)(?<!\d[-./年])((?:19|20)\d{2})(?!\d)(?!\s?[-./]\s?\d)(?!\s*年\s*\d{1,2}\s*[月.\-/])/gu;
const CELL = /^(?:fy\s?)?((?:19|20)\d{2})(?:\s?(?:年度|财年|年))?$|^fy\s?(\d{2})$|^([12]\d)年$/iu;

/** The one year a title, a name of a file or of a sheet speaks of; null where it speaks of none, or of more. */
export function yearSaid(text: string): number | null {
  const years = new Set(Array.from(text.normalize('NFKC').matchAll(YEAR), ([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

/** A cell that holds a year and nothing else: 2024 · 2024年度 · FY2024 · FY24. */
export function yearIn(cell: string): number | null {
  const year = CELL.exec(cell.normalize('NFKC').trim());
  return year ? Number(year[1] ?? `20${year[2] ?? year[3]}`) : null;
}
