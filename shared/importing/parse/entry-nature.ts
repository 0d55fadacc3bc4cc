/** What a word about a ledger's entry makes of its amount. */
export type EntryNature = 'sold' | 'returned' | 'void' | 'other';

const RETURNED =
  /退货|退款|退回|销退|冲红|红冲|红字|冲销|折让|贷项|credit (?:memo|note)|\breturn(?:s|ed)?\b|refund|reversal|chargeback/iu;
const VOID = /作废|取消$|^撤销|已撤销|草稿|未审核|未提交|驳回|\bvoid(?:ed)?\b|cancel+ed|\bdraft\b|rejected|deleted/iu;
/** A plan, a ratio, a cost or a count of things is no amount sold; a word that only holds one may name what was: 计划管理软件. */
const OTHER = [
  /^.{0,6}(?:预算|计划|目标|预测|预计|指标)(?:数|值|额|金额|销售额)?$/u,
  /^(?:budget(?:ed)?|plan(?:ned)?|target|forecast(?:ed)?|quota|estimated?|quote|quotation|proposal)(?: (?:amount|sales|revenue))?$/iu,
  /(?:率|占比|比重|份额|同比|环比|增长|均价|单价)(?:\s*[(（].{0,8}[)）])?$/u,
  /^.{0,4}(?:成本|毛利|利润|订单数|订单量|销量|数量|件数|台数|客户数|人数|库存|报价)(?:额|总额)?(?:\s*[(（].{0,8}[)）])?$/u,
  /^(?:(?:gross |net )?(?:margin|profit|costs?|cogs)|units?(?: sold)?|quantity|qty|orders|(?:number of )?(?:orders|customers|units)|headcount|growth|share)(?:\s*[(（%].{0,8})?$/iu,
];
/** SAP's types of billing documents. */
const TYPES: Readonly<Record<string, EntryNature>> = { RE: 'returned', G2: 'returned', S1: 'void', S2: 'void' };

/** 销售出库 · 退货 · 预算 · 已作废; a word that says none of these is of something sold. */
export function entryNature(raw: string): EntryNature {
  const text = raw.normalize('NFKC').trim();
  const type = TYPES[text];
  if (type !== undefined) return type;
  if (VOID.test(text)) return 'void';
  if (RETURNED.test(text)) return 'returned';
  return OTHER.some((pattern) => pattern.test(text)) ? 'other' : 'sold';
}
