import { nextFilled } from './next-filled';

/** What stands below a table: who made it, checked it or printed it, notes, where figures come from. */
const LABEL =
  /^(?:制表人?|填表人?|填报人|编制人?|制单人?|经办人?|审核人?|复核人?|审批人?|批准人?|主管|打印(?:人|时间|日期)|导出(?:人|时间|日期)|制表(?:时间|日期|单位)|填报(?:单位|日期)|统计(?:口径|时间|截止)|数据(?:来源|截至|截止)|备注|附注|说明|注\s*\d*|note|notes|source|sources|prepared by|printed (?:on|by)|generated (?:on|by)|exported (?:on|by)|approved by|reviewed by|page)\s*[:：]/iu;
/** 第 1 页 共 3 页 · Page 1 of 3 */
const PAGE = /^(?:第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|page\s+\d+(?:\s+of\s+\d+)?)$/iu;
/** Confidential … · 以下空白 · ---end--- */
const END = /^(?:以下空白|以下无正文|[-—=*~\s]*(?:完|结束|end(?: of (?:report|file|table|list))?)[-—=*~\s]*)$/iu;
const LONGEST = 80;
/** 【华东】 · —— 华南 —— · *** CONFIDENTIAL *** · … · （续）: headings of groups and ornament. */
const ORNAMENT =
  /^(?:[【〖『].*[】〗』]|([-—–=*~#_]{2,}).*[-—–=*~#_]{2,}|[.…。·\-—=*_~#]+|[(（](?:续|续表|续上表|接上页|continued|cont\.?)[)）]|(?:续表|待补充|待完善))$/iu;

/**
 * Whether a row is a line below the table and none of its rows: a page number or an end by itself, or a row whose every filled
 * cell begins as such lines do, as 制表人：小陈.
 */
export function isFootnote(cells: readonly string[]): boolean {
  const first = nextFilled(cells, 0);
  if (first < 0) return false;
  const second = nextFilled(cells, first + 1);
  // Nearly every row ends here.
  if (second >= 0 && !/[:：]/u.test(cells[first])) return false;
  const text = cells[first].trim();
  if (second < 0 && text.length <= LONGEST && (PAGE.test(text) || END.test(text) || ORNAMENT.test(text))) return true;
  return cells.every((cell) => cell.trim() === '' || LABEL.test(cell.trim()));
}
