import { describe, expect, it } from 'vitest';
import { isTotals } from '@shared/importing/sheet/totals';

describe('rows of totals', () => {
  it.each([
    '小计|||100',
    '合计：|||1,234.50|8%',
    '江苏省|小计||500',
    '江苏 汇总||900',
    '|总计||¥3,000 万元',
    'Grand Total||12|(5)',
    'East Total|||7',
    'Sub-total|||7',
    '小计|||',
    '合计：3|||',
    '|共 12 家客户||',
    'Total: 3 records||',
    'Grand Total||',
    '华东小计：2家|||',
    '总\u3000计||||900',
    'Subtotal East||',
    'TOTALS:||',
    '3 customers||',
    'Total for Acme Corp||500.00|',
    '占比|||35%',
  ])('%s', (line) => {
    expect(isTotals(line.split('|'), false)).toBe(true);
  });

  it.each([
    ['a company called Total, behind its code', 'C001|Total|Paris|5000'],
    ['the same without a city', 'C001|Total||5000'],
    ['a total with words beside it', '合计|甲公司|苏州|500'],
    ['a company called Total, and nothing else said of it', 'Total|||'],
    ['in a list of names alone', '合计：3'],
    ['a sum that is a company', '华东总计科技|||'],
    ['a name that begins like it', '共计 3 号仓储有限公司||'],
    ['an ordinary row', 'A1|总计科技有限公司|苏州|5'],
    ['a sparse row', 'A1|||5'],
    ['nothing', '||'],
  ])('not %s', (_, line) => {
    expect(isTotals(line.split('|'), false)).toBe(false);
  });

  it('without a label when the figures are sums of those above', () => {
    expect(isTotals(['江苏', '', '500'], true)).toBe(true);
    expect(isTotals(['江苏', '苏州', '500'], true)).toBe(false);
  });
});
