const FIGURES = '零一二三四五六七八九';
const NUMERALS = /[〇零○一二两三四五六七八九十廿卅]+(?=[年月日号季])/gu;

/** 二〇二四年三月十五日 → 2024年3月15日, 第一季 → 第1季; anything else stays. */
export function withFigures(text: string): string {
  return text.replace(NUMERALS, (numeral) => String(valueOf(numeral)));
}

function valueOf(numeral: string): string | number {
  const plain = numeral.replace(/[〇○]/gu, '零').replace('两', '二').replace('廿', '二十').replace('卅', '三十');
  const tens = plain.indexOf('十');
  if (tens < 0) return Array.from(plain, (c) => FIGURES.indexOf(c)).join('');
  const before = tens === 0 ? 1 : FIGURES.indexOf(plain[tens - 1]);
  const after = plain.slice(tens + 1);
  return before * 10 + (after === '' ? 0 : FIGURES.indexOf(after));
}
