import { isOtherwise } from '../periods/period-header';

/** What a word about a ledger's entry makes of its amount. */
export type EntryNature = 'sold' | 'returned' | 'void' | 'other';

const RETURNED =
  /退货|退款|退回|销退|冲红|红冲|红字|冲销|折让|贷项|credit (?:memo|note)|\breturn(?:s|ed)?\b|refund|reversal|chargeback/iu;
const VOID = /作废|已取消|取消|撤销|草稿|未审核|未提交|驳回|\bvoid(?:ed)?\b|cancel+ed|\bdraft\b|rejected|deleted/iu;
/** A plan, a ratio, a cost or a count of things is no amount sold. */
const OTHER =
  /quota|quote|报价|估算|毛利|利润|成本|费用|订单数|订单量|销量|数量|件数|台数|客户数|人数|单价|库存|\bunits?\b|quantity|\bqty\b|\borders?\b(?! (?:amount|value))|margin|profit|\bcosts?\b|\bprice\b|headcount|customers|estimate/iu;
/** SAP's types of billing documents. */
const TYPES: Readonly<Record<string, EntryNature>> = { RE: 'returned', G2: 'returned', S1: 'void', S2: 'void' };

/** 销售出库 · 退货 · 预算 · 已作废; a word that says none of these is of something sold. */
export function entryNature(raw: string): EntryNature {
  const text = raw.normalize('NFKC').trim();
  const type = TYPES[text];
  if (type !== undefined) return type;
  if (VOID.test(text)) return 'void';
  if (RETURNED.test(text)) return 'returned';
  return isOtherwise(text) || OTHER.test(text) ? 'other' : 'sold';
}
