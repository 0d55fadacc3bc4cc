/** The day it is where the machine stands; the day the data speaks of, when that is later. @param at ISO time */
export function todayOf(asOf: string, at: string): string {
  const now = new Date(at);
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return day > asOf ? day : asOf;
}
