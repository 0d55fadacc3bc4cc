import { nextFilled } from './next-filled';

const WORDS =
  '小计|合计|总计|共计|总合计|汇总|累计|本页小计|本页合计|占比|比重|平均|平均值|均值|sub[ -]?totals?|grand totals?|totals?|sum|average|% of total';
const ALONE = new RegExp(`^(?:${WORDS})[:：]?$`, 'iu');
/** 江苏 小计 · 江苏汇总 · East Total, as spreadsheets write them. */
const BEHIND = /(?:小计|合计|总计|汇总|累计|[ -](?:sub[ -]?)?total)[:：]?$/iu;
/** Total for Acme Corp, as bookkeeping programs write them. */
const BEFORE = /^(?:sub|grand )?totals? for .+$/iu;
/** A company may be called Total, and stand behind its code. */
const SECOND =
  /^(?:小计|合计|总计|共计|汇总|sub[ -]?total|grand total|totals(?=:)|total(?=:))[:：]?$|^sub[ -]?total\s.+$/iu;
/** How many rows there were: 合计：3 · 共 12 家客户 · 3 records · Total: 3 */
const COUNT =
  /^(?:[\p{Script=Han}]{0,8}(?:小计|合计|总计|共计|总数|汇总|sub[ -]?total|grand total|total)(?:\s*records?)?\s*[:：]?\s*\d[\d,]*\s*(?:家|个|户|条|行|笔|项|人|名|records?|rows?|accounts?|customers?)?|共\s*(?:计\s*)?\d[\d,]*\s*(?:家|个|户|条|行|笔|项|人|名)|\d[\d,]*\s*(?:records?|rows?|accounts?|customers?|contacts?|reps?))(?:客户|记录|数据)?[。.]?$/iu;
const LONGEST = 40;
const FIGURE = /^[-+(]?[¥￥$€£]?[\d,，.]+\)?\s*(?:[%％]|[万亿]?元?)?$/u;

/**
 * Whether a row only adds up others: it begins with a word that says so and holds nothing else but figures.
 * @param adding whether its figures are sums over the rows above (known of workbooks only)
 */
export function isTotals(cells: readonly string[], adding: boolean): boolean {
  const first = nextFilled(cells, 0);
  if (first < 0) return false;
  const second = nextFilled(cells, first + 1);
  if (second < 0) return cells.length > 1 && standsAlone(cells[first].trim());
  const label = isLabel(cells[first]) ? first : says(cells[second], SECOND) ? second : -1;
  if (label < 0 && !adding) return false;
  return onlyFigures(cells, Math.max(label, first) + 1);
}

function isLabel(cell: string): boolean {
  return says(cell, ALONE) || says(cell, BEHIND) || (cell.length <= 2 * LONGEST && BEFORE.test(cell.trim()));
}

/** A label whose sums are missing, or that tells how many rows there were; in a list of one column it may be a name. */
function standsAlone(text: string): boolean {
  const plain = text.replace(WIDE, '');
  return plain.length <= LONGEST && (SECOND.test(plain) || COUNT.test(plain));
}

/** 总 计, as wide as the column. */
const WIDE = /(?<=\p{Script=Han})\s+(?=\p{Script=Han}$)/gu;

/** What one of these words can end with. Nearly every cell ends otherwise, and this is asked of three in every row. */
const ENDINGS = new Set('计总比重均值eElLsSſmM:：');

function says(cell: string, pattern: RegExp): boolean {
  if (cell.length > LONGEST) return false;
  const text = cell.trim();
  return ENDINGS.has(text.charAt(text.length - 1)) && pattern.test(text.replace(WIDE, ''));
}

function onlyFigures(cells: readonly string[], from: number): boolean {
  let figures = 0;
  for (let i = from; i < cells.length; i++) {
    const text = cells[i].trim();
    if (text === '') continue;
    if (!FIGURE.test(text)) return false;
    figures++;
  }
  return figures > 0;
}
