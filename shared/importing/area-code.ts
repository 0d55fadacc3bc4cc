/**
 * The area code a landline number begins with: 0571-8888 8888, +86 571 …, (212) 555-0100. null for a mobile number, which tells nothing of a
 * place, and for what is no number.
 */
export function areaCode(phone: string): string | null {
  const digits = phone.normalize('NFKC').replace(/[^\d+]/gu, '');
  const china = /^(?:\+?86)?0?(10|2\d|[3-9]\d{2})\d{7,8}$/u.exec(digits);
  const withZero = /^(?:\+?86|0)/u.test(digits);
  if (china && withZero && !/^(?:\+?86)?1[3-9]\d{9}$/u.test(digits)) return `0${china[1]}`;
  const america = /^(?:\+?1)?([2-9]\d{2})[2-9]\d{6}$/u.exec(digits);
  return america ? america[1] : null;
}
