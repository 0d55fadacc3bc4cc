import { describe, expect, it } from 'vitest';
import { entryNature, reversalOf } from '@shared/importing/parse/entry-nature';

describe('what a word makes of an entry of a ledger', () => {
  it.each([
    [
      'sold',
      '销售出库 · 普通发票 · 标准订单 · 实际 · Invoice · Actual · OR · 计划管理软件 · 安装费用 · 成本控制软件 · 脉冲销售',
    ],
    [
      'sold',
      '非退货 · 销售（无退货） · 退货险 · 退货换新 · Tax return preparation · Return customer · Draft · Draft beer',
    ],
    ['sold', '退款保障 · 退货退款险 · 葡萄酒(红) · 红字当头 · Credit card · Return on investment'],
    ['returned', '销售退货 · 退货单 · 退款 · 红字发票 · Credit Memo · Sales Return · RE'],
    ['returned', '仅退款 · 退货退款 · 售后退款 · 销售发票(红字) · 红字销售发票 · 负数发票 · 冲减 · 退换货单'],
    ['returned', 'Sales Return Order · Return Order · Credit · 销售发票（红字） · 销售（退货）'],
    [
      'other',
      '预算 · 年度目标 · 计划销售额 · Budget · Forecast · 毛利率(%) · 毛利 · 订单数 · 销量（台） · Gross margin · Units sold · Quantity',
    ],
  ] as const)('%s of its type: %s', (nature, words) => {
    for (const word of words.split(' · ')) expect([word, entryNature(word, 'type')]).toEqual([word, nature]);
  });

  it.each([
    ['void', '作废 · 已作废 · 已取消 · 草稿 · 未审核 · Voided · Cancelled · Draft'],
    ['void', '已红冲 · 作废(红冲) · 交易关闭 · 已关闭 · 待付款 · 未支付 · 待审核 · Draft Invoice'],
    ['undone', '已退货 · 已退款 · Returned · 退款成功 · 全额退款 · 退货中 · Fully refunded · Refund completed'],
    ['partly', '部分退款 · Partially returned · partially_refunded'],
    ['returned', '退货 · 销售退货'],
    [
      'sold',
      '已审核 · 未退货 · 未取消 · Not cancelled · Not returned · Draft approved · 退货已驳回 · 退款关闭 · Paid · 已付款 · 交易成功',
    ],
  ] as const)('%s of its state: %s', (nature, words) => {
    for (const word of words.split(' · ')) expect([word, entryNature(word, 'status')]).toEqual([word, nature]);
  });
});

it.each([
  ['returned', '红 · 红字 · 是 · Y · 1 · 退货'],
  ['sold', '蓝 · 蓝字 · 否 · No · 0'],
  [null, '部分 · 不详情 · x'],
] as const)('an entry is %s by the flag: %s', (nature, words) => {
  for (const word of words.split(' · ')) expect([word, reversalOf(word)]).toEqual([word, nature]);
});
