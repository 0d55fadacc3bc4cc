import { answerOf } from './answers';

/**
 * What a word about a ledger's entry makes of its amount: `returned` is the entry of a return or refund; `undone` that of a
 * sale whose money went back, which leaves nothing; of `partly` nobody says how much did.
 */
export type EntryNature = 'sold' | 'returned' | 'undone' | 'partly' | 'void' | 'other';

/** Whole words: 退货险 is sold, and what was 未退货 did not come back. */
const RETURNED = [
  /^(?:销售|客户|采购|普通|标准|售后|仅)?(?:退货|退款|退货退款|退换货?|退回|销退|红冲|冲红|冲销|冲减|折让|贷项)(?:单|出库单?|入库单?|发票|订单|凭证|通知单?)?(?:\s*[(（].{0,8}[)）])?$/u,
  /^(?:红字|负数)(?:销售|增值税|普通|专用){0,3}(?:发票|单据?|出库单?|销售|订单)?$|^已退(?:货|款)$/u,
  /^[^(（]{0,10}[(（]\s*(?:红字|负数|红冲|冲红|退货|退款)\s*[)）]$/u,
  /^(?:sales |customer |ar )?(?:(?:returns?|refunds?)(?: orders?)?|credits?(?: memos?| notes?)?|reversals?|chargebacks?|returned|refunded|reversed)$/iu,
];
const UNDONE =
  /^已(?:全部|全额)?退(?:货|款|回)$|^(?:全额|全部|整单)退[货款]$|^退[货款](?:成功|完成|已完成|中)$|^退货退款(?:成功|完成)$|^(?:fully |completely )?(?:returned|refunded)$|^(?:full refund|refund (?:completed?|successful|succeeded|issued))$/iu;
const PARTLY =
  /^(?:已)?部分(?:退[货款]|退回|红冲)(?:成功|完成)?$|^已红冲[-—]?部分$|^partial(?:ly)? (?:returned|refund(?:ed)?|return)$/iu;
const VOID =
  /^(?:已)?(?:作废|取消|撤销|驳回|删除)(?:\s*[(（].{0,8}[)）])?$|^已(?:全额)?(?:红冲|冲红|冲销)(?:[-—]?全额)?$|^(?:交易|订单)?(?:已)?关闭$|^草稿(?:状态)?$|^(?:未|待)(?:审核|审批|提交|支付)$|^(?:待付款|审[核批]中)$|^(?:void(?:ed)?|cancel+ed|draft(?: invoice| order)?|rejected|deleted)$/iu;
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
  const text = raw.normalize('NFKC').trim().replace(/_/gu, ' ');
  const type = TYPES[text];
  if (type !== undefined) return type;
  // A draft may be a kind of beer, and a type that is 已退款 of refunds.
  if (of === 'status') {
    if (VOID.test(text)) return 'void';
    if (UNDONE.test(text)) return 'undone';
    if (PARTLY.test(text)) return 'partly';
  }
  if (RETURNED.some((pattern) => pattern.test(text))) return 'returned';
  if (of === 'status') return 'sold';
  return OTHER.some((pattern) => pattern.test(text)) ? 'other' : 'sold';
}

/** 红 of 红蓝字, or the answer to 是否退货; null = neither. */
export function reversalOf(raw: string): 'sold' | 'returned' | null {
  const text = raw.normalize('NFKC').trim();
  const answer = answerOf(text);
  if (answer === 'yes' || /^(?:红[字单票]?|负数?)$/u.test(text)) return 'returned';
  if (answer === 'no' || /^(?:蓝[字单票]?|正数?|正常)$/u.test(text)) return 'sold';
  const nature = entryNature(text, 'type');
  return nature === 'returned' ? nature : null;
}
