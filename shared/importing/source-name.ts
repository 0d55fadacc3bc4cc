const EXTENSION = /\.[A-Za-z0-9]{1,5}$/u;
/** What a program or a person adds to tell one month's file from the next, or a copy from the first. */
const VARYING =
  /问题行|faulty rows|副本|复件|\bcopy( of)?\b|\bfinal\b|最终版?|\b(q[1-4]|v\d+)\b|\d+\s*(年|月|日|季度|版)?/giu;

/** The part of a file's name that stays from one delivery to the next: `客户导出_2025-01 (2).csv` → `客户导出`. */
export function sourceStem(fileName: string): string {
  const name = fileName.normalize('NFKC').replace(EXTENSION, '');
  const stem = name
    .replace(VARYING, ' ')
    .replace(/[\s_\-.()[\]（）【】]+/gu, ' ')
    .trim();
  return stem === '' ? name : stem;
}
