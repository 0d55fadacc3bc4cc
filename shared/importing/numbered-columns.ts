import type { ColumnMapping } from '../contract/imports';
import { foldHeader } from './fold';
import { readBarePeriod } from './periods/bare-period';
import { readPeriodHeader } from './periods/period-header';

/** Whose column it is stands before what it holds: 第二联系人, 技术电话, Billing contact. */
const OF_ONE =
  /^(?:第[一二三四五1-5]|[主次]要|备用|采购|技术|财务|商务|法务|生产|设备|质量|行政|项目|primary|secondary|backup|alternate|purchasing|technical|billing|finance|1st|2nd|3rd|first|second|third)(?=(?:联系人|电话|手机|邮箱|contact|phone|mobile|e?mail))/u;
/** Figures by product: 产品A销售额. */
const OF_PRODUCT = /^(?:产品|品类|系列|product)(?:[a-h1-9]|[一二三四五六])(?=\p{L})/u;
const NUMBERED = /^(\D*?)(?:[1-9]|[ab一二三])$/u;

export interface OneOfSeveral {
  /** The heading that is read. */
  readonly column: string;
  /** Those that differ from it by their number only, and are not. */
  readonly others: readonly string[];
}

/** Columns of which a list has several, as 联系人1 and 联系人2, 手机 and 手机2 or 采购联系人 and 技术联系人, where but one is read. */
export function onesOfSeveral(headers: readonly string[], mapping: ColumnMapping): readonly OneOfSeveral[] {
  const stems = headers.map(stemOf);
  const taken = new Set(Object.values(mapping).filter((column) => column !== null));
  return [...taken].flatMap((column) => {
    const stem = stems[column];
    if (stem === null || stem === '') return [];
    const own = foldHeader(headers[column]);
    const others = headers.filter((other, at) => stems[at] === stem && !taken.has(at) && foldHeader(other) !== own);
    return others.length === 0 ? [] : [{ column: headers[column], others }];
  });
}

function stemOf(header: string): string | null {
  if (readPeriodHeader(header) !== null || readBarePeriod(header) !== null) return null;
  const folded = foldHeader(header).replace(OF_ONE, '').replace(OF_PRODUCT, '');
  return NUMBERED.exec(folded)?.[1] ?? folded;
}
