/** What a word about a ledger's entry makes of its amount. */
export type EntryNature = 'sold' | 'returned' | 'void' | 'other';

/** Whole words: 退货险 is sold, and what was 未退货 did not come back. */
const RETURNED = [
  /^(?:销售|客户|采购|普通|标准)?(?:退货|退款|退回|销退|红冲|冲红|冲销|折让|贷项)(?:单|出库单?|入库单?|发票|订单|凭证|通知单?)?(?:\s*[(（].{0,8}[)）])?$|^红字(?:发票|单据?|出库单?|销售)?$|^已退(?:货|款)$/u,
  /^(?:sales |customer |ar )?(?:returns?|refunds?|credit (?:memos?|notes?)|reversals?|chargebacks?|returned|refunded|reversed)$/iu,
];
const VOID =
  /^(?:已)?(?:作废|取消|撤销|驳回|删除)$|^草稿(?:状态)?$|^未(?:审核|提交)$|^(?:void(?:ed)?|cancel+ed|draft|rejected|deleted)$/iu;
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

/** 销售出库 · 退货 · 预算 as its type, 已作废 as its state; a word that says none of these is of something sold. */
export function entryNature(raw: string, of: 'type' | 'status'): EntryNature {
  const text = raw.normalize('NFKC').trim();
  const type = TYPES[text];
  if (type !== undefined) return type;
  // A draft may be a kind of beer.
  if (of === 'status' && VOID.test(text)) return 'void';
  if (RETURNED.some((pattern) => pattern.test(text))) return 'returned';
  if (of === 'status') return 'sold';
  return OTHER.some((pattern) => pattern.test(text)) ? 'other' : 'sold';
}
