import { describe, expect, it } from 'vitest';
import { entryNature } from '@shared/importing/parse/entry-nature';

describe('what a word makes of an entry of a ledger', () => {
  it.each([
    [
      'sold',
      '销售出库 · 普通发票 · 标准订单 · 实际 · Invoice · Actual · OR · 计划管理软件 · 安装费用 · Subscription plan · 成本控制软件',
    ],
    ['returned', '销售退货 · 退款 · 红字发票 · Credit Memo · Sales Return · RE'],
    ['void', '已作废 · 已取消 · 草稿 · Voided · Cancelled · Draft'],
    [
      'other',
      '预算 · 年度目标 · 计划销售额 · Budget · Forecast · 毛利率(%) · 毛利 · 订单数 · 销量（台） · Gross margin · Units sold · Quantity',
    ],
  ])('%s: %s', (nature, words) => {
    for (const word of words.split(' · ')) expect([word, entryNature(word)]).toEqual([word, nature]);
  });
});
