import { describe, expect, it } from 'vitest';
import { IMPORT_KINDS } from '@shared/contract/imports';
import { importFields } from '@shared/importing/field-list';
import { matchHeaders } from '@shared/importing/match-headers';
import { onesOfSeveral } from '@shared/importing/numbered-columns';
import { importFieldTexts } from '@shared/texts/import-fields';

/** The columns beside each other, and the one that fills the field; '' = none of them. */
const BESIDE = [
  ['sales', 'amount', '销售总额|退货金额', '销售总额'],
  ['sales', 'amount', '订单总额|退款金额', '订单总额'],
  ['sales', 'amount', 'Order Total|Refund Amount', 'Order Total'],
  ['sales', 'amount', 'Tax Amount|Invoice Total', 'Invoice Total'],
  ['sales', 'amount', 'Discount Amount|Grand Total', 'Grand Total'],
  ['sales', 'amount', '订单总价|优惠金额|运费', '订单总价'],
  ['sales', 'amount', '折扣金额|实收金额', '实收金额'],
  ['sales', 'amount', '税额|未收金额|合同总价', '合同总价'],
  ['sales', 'amount', '数量|成本金额', ''],
  ['sales', 'amount', 'Sales Quota|Sales Actuals|Sales Growth', 'Sales Actuals'],
  ['sales', 'amount', '销售额同比(%)|销售额占比(%)|本月实绩(万元)', '本月实绩(万元)'],
  ['sales', 'amount', 'Revenue Growth|Sales Tax|Turnover', 'Turnover'],
  ['sales', 'amount', '累计销售额', ''],
  ['sales', 'amount', 'Amount (excl. tax)', 'Amount (excl. tax)'],
  ['sales', 'amount', 'Pre-tax Amount', 'Pre-tax Amount'],
  ['sales', 'amount', '不含税销售额', '不含税销售额'],
  ['owners', 'rep', '变更前负责人|变更后负责人', '变更后负责人'],
  ['owners', 'rep', '原归属人|现归属人', '现归属人'],
  ['owners', 'rep', '前负责人|接任人', '接任人'],
  ['owners', 'rep', '原客户经理|调整后客户经理', '调整后客户经理'],
  ['owners', 'rep', '负责人电话', ''],
  ['claims', 'rep', '原报备人|现报备人', '现报备人'],
  ['opportunities', 'amount', '折扣金额|商机总额|回款金额', '商机总额'],
  ['opportunities', 'amount', 'Discount Amount|Total Price|Weighted Amount', 'Total Price'],
  ['opportunities', 'amount', '首付款金额', ''],
  ['market', 'capacity', '市场容量增速', ''],
  ['market', 'competition', '竞争对手数量', ''],
  ['market', 'ownRevenue', '竞品销售额（万元）', ''],
  ['market', 'ownRevenue', '行业销售额（万元）', ''],
  ['market', 'lostCustomers', '流失率（%）', ''],
  ['market', 'newCustomers', '新增客户占比（%）|新增客户目标', ''],
  ['reps', 'capacityHours', '产能利用率(%)', ''],
  ['reps', 'performance', '业绩目标（万元）', ''],
  ['reps', 'industries', '行业经验（年）', ''],
  ['reps', 'products', '产品数量', ''],
  ['reps', 'skills', '技能等级', ''],
  ['reps', 'homePlace', '籍贯城市', ''],
  ['teams', 'manager', '负责人电话|经理助理', ''],
  ['contacts', 'phone', '传真电话', ''],
  ['contacts', 'email', '助理邮箱', ''],
] as const;

describe('a heading that contains a name and says more', () => {
  it.each(BESIDE)('%s, %s: of %s it is "%s"', (kind, field, headings, expected) => {
    const headers = headings.split('|');
    const at = matchHeaders(headers, importFields(kind))[field];
    expect(at === null || at === undefined ? '' : headers[at]).toBe(expected);
  });
});

it('of figures by product it is told that but one is read', () => {
  const headers = ['客户名称', '月份', '产品A销售额', '产品B销售额', '产品C销售额'];
  const mapping = matchHeaders(headers, importFields('sales'));
  expect(onesOfSeveral(headers, mapping)).toEqual([{ column: '产品A销售额', others: ['产品B销售额', '产品C销售额'] }]);
});

describe('what the app itself calls its fields', () => {
  const LISTS = (['zh-CN', 'en'] as const).flatMap((locale) => IMPORT_KINDS.map((kind) => [kind, locale] as const));
  it.each(LISTS)('is understood as headings of a list: %s, %s', (kind, locale) => {
    const fields = importFields(kind);
    const texts: Readonly<Record<string, string>> = importFieldTexts[locale].field[kind];
    const labels = fields.map(({ id }) => texts[id]);
    const found = matchHeaders(labels, fields);
    expect(fields.map(({ id }) => labels[found[id] ?? -1])).toEqual(labels);
  });
});
