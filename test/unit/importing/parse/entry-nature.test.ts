import { describe, expect, it } from 'vitest';
import { entryNature } from '@shared/importing/parse/entry-nature';

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
    ['returned', '销售退货 · 退货单 · 退款 · 红字发票 · Credit Memo · Sales Return · RE'],
    [
      'other',
      '预算 · 年度目标 · 计划销售额 · Budget · Forecast · 毛利率(%) · 毛利 · 订单数 · 销量（台） · Gross margin · Units sold · Quantity',
    ],
  ] as const)('%s of its type: %s', (nature, words) => {
    for (const word of words.split(' · ')) expect([word, entryNature(word, 'type')]).toEqual([word, nature]);
  });

  it.each([
    ['void', '作废 · 已作废 · 已取消 · 草稿 · 未审核 · Voided · Cancelled · Draft'],
    ['returned', '已退货 · Returned'],
    [
      'sold',
      '已审核 · 未退货 · 未取消 · Not cancelled · Not returned · Partially returned · Draft approved · 退货已驳回 · Paid',
    ],
  ] as const)('%s of its state: %s', (nature, words) => {
    for (const word of words.split(' · ')) expect([word, entryNature(word, 'status')]).toEqual([word, nature]);
  });
});
