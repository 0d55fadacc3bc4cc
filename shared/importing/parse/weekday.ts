const WEEKDAY =
  /\s*[([]?(?:(?:星期|周|礼拜)[一二三四五六日天]|(?<![a-z])(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])[.,]?)[)\]]?\s*/iu;

/** A date without the day of the week beside it: 2024/3/8（星期五） · Sat 2024-03-02. @param text NFKC */
export function withoutWeekday(text: string): string {
  return text.replace(WEEKDAY, ' ').trim();
}
