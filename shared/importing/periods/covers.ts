/** Whether a period (YYYY, YYYY-Qn, YYYY-MM) is made of smaller ones, and the other is one of them. */
export function coversAnother(period: string, other: string): boolean {
  if (period === other) return false;
  const [year, part = ''] = period.split('-');
  const [otherYear, otherPart = ''] = other.split('-');
  if (year !== otherYear || otherPart === '') return false;
  if (part === '') return true;
  return part.startsWith('Q') && /^\d/u.test(otherPart) && Math.ceil(Number(otherPart) / 3) === Number(part.slice(1));
}
