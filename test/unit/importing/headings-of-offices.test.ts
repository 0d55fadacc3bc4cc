import { describe, expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { importFields } from '@shared/importing/field-list';
import { matchHeaders } from '@shared/importing/match-headers';
import { fieldsOf } from '@shared/importing/periods/fields-of';

/** Headings one by one, as offices keep their lists by hand. */
const NAMES: readonly (readonly [ImportKind, field: string, headings: string])[] = [
  ['accounts', 'growth', '年增长|增长|增幅(%)|Yr/Yr|YoY'],
  ['accounts', 'parent', '上级单位|集团|所属集团|总公司'],
  ['accounts', 'presentOwner', '负责销售|对接人|Account Exec|Territory Rep'],
  ['accounts', 'presentFollowers', '协同|协办人|共享人|配合人|副负责人'],
  ['accounts', 'code', 'Cust #|Cust. No.|Acct #|ERP编码|Customer #'],
  ['accounts', 'strategic', '大客户|VIP|VIP客户|Named Account'],
  ['accounts', 'since', '成交日期|客户创建时间|Onboarded'],
  ['accounts', 'pipeline', '跟进中金额'],
  ['reps', 'joinedOn', '入职|入司时间|到岗日期'],
  ['reps', 'homePlace', '工作地'],
  ['reps', 'skills', '擅长|擅长领域'],
  ['reps', 'performance', '达成率|Quota Attainment|% to Quota|Attainment'],
  ['reps', 'code', 'Emp #|Emp ID|Badge'],
  ['claims', 'firstContactAt', '首次拜访|首次跟进|首访日期|首次接触时间'],
  ['claims', 'expiresAt', 'Exp. Date|End Date'],
  ['claims', 'protectedFor', 'Protection|Term (months)|Duration (days)'],
  ['claims', 'account', 'End Customer|Cust #|Acct'],
  ['claims', 'registeredAt', 'Reg Date|Registration Date'],
  ['claims', 'registeredAt', '提报日期|提报时间'],
  ['claims', 'rep', '报备专员|报备业务代表'],
  ['claims', 'expiresAt', 'Valid through'],
  ['claims', 'extendedTo', '延期至|新到期日|续期至|Extended until|New expiry'],
  ['opportunities', 'account', 'Potential Customer'],
  ['claims', 'status', '是否有效|Valid?|Approved?'],
  ['opportunities', 'name', 'Opp Name|Opp'],
  ['opportunities', 'amount', '合同额|报价|标的额|Amt|ACV|TCV|Deal Size'],
  ['opportunities', 'probability', '把握|Prob.|Prob|Win %'],
  [
    'opportunities',
    'expectedClose',
    '预计落地|签约时间|预计下单日期|Close|Close Dt|Est. Close|ECD|Exp Close|Target Close',
  ],
  ['opportunities', 'status', '是否赢单|赢单/丢单'],
  ['opportunities', 'openedOn', '立项时间|录入日期'],
  ['activities', 'kind', '拜访形式'],
  ['activities', 'satisfaction', '评分|客户评价|满意程度|打分'],
  ['contacts', 'preferred', '首选|主要联系人|默认'],
  ['contacts', 'note', 'Memo'],
  ['contacts', 'phone', '座机'],
  [
    'market',
    'customersStart',
    '客户数|客户数(家)|存量客户|现有客户数|Existing Customers|Starting Customers|Installed Base',
  ],
  ['market', 'newCustomers', 'New Logos|Gained'],
  ['market', 'lostCustomers', 'Churn|Losses'],
  ['market', 'competition', '竞争激烈程度|竞争力度|竞争情况|Competitive Intensity'],
  ['market', 'ownRevenue', '本公司销售|自有销售'],
  ['teams', 'manager', '队长|Lead|Director|Mgr'],
  ['teams', 'parent', '上级'],
];

describe('headings of offices', () => {
  it.each(
    NAMES.flatMap(([kind, field, headings]) => headings.split('|').map((heading) => [kind, heading, field] as const)),
  )('%s: %s is %s', (kind, heading, field) => {
    expect(matchHeaders([heading], importFields(kind))).toMatchObject({ [field]: 0 });
  });

  it.each([
    ['accounts', '增长额', 'growth'],
    ['accounts', '最近成交日期', 'since'],
    ['accounts', '总公司地址', 'parent'],
    ['accounts', '对接人电话', 'presentOwner'],
    ['accounts', '大客户经理', 'strategic'],
    ['accounts', 'Customer Segment', 'code'],
    ['claims', 'Approved by', 'status'],
    ['claims', 'Payment terms', 'protectedFor'],
    ['claims', '剩余保护天数', 'protectedDays'],
    ['claims', 'Protection days remaining', 'protectedDays'],
    ['claims', '剩余有效期', 'protectedFor'],
    ['opportunities', '上次成交日期', 'expectedClose'],
    ['opportunities', '合同开始日期', 'openedOn'],
    ['opportunities', '流失可能性', 'probability'],
    ['opportunities', 'Loss Probability', 'probability'],
    ['opportunities', 'Problem', 'probability'],
    ['opportunities', 'Closed by', 'expectedClose'],
    ['market', 'Churn Rate', 'lostCustomers'],
    ['market', '新增客户数', 'customersStart'],
    ['teams', 'Lead Source', 'manager'],
  ] as const)('%s: %s is no %s', (kind, heading, field) => {
    expect(matchHeaders([heading], importFields(kind))).toMatchObject({ [field]: null });
  });

  it.each([
    ['claims', ['原报备人', '现报备人'], 'rep', 1],
    ['claims', ['原报备人', '报备人'], 'rep', 1],
    ['claims', ['原报备人'], 'rep', 0],
    ['claims', ['原到期日', '到期日期'], 'expiresAt', 1],
    ['claims', ['原到期日', '新到期日'], 'expiresAt', 0],
    ['claims', ['原到期日', '新到期日'], 'extendedTo', 1],
    ['claims', ['到期日期', '延期后到期日期'], 'extendedTo', 1],
    ['opportunities', ['原负责人', '现负责人'], 'owner', 1],
    ['opportunities', ['Previous Owner Name', 'Deal Owner Name'], 'owner', 1],
  ] as const)('%s: of %j %s is in column %i', (kind, headings, field, column) => {
    expect(matchHeaders(headings, importFields(kind))).toMatchObject({ [field]: column });
  });

  it('takes a forecast for the status of a sale only where the file has no stage', () => {
    const statusIn = (...headings: readonly string[]) =>
      matchHeaders(headings, fieldsOf('opportunities', headings)).status;
    expect(statusIn('Opportunity Name', 'Forecast Category')).toBe(1);
    expect(statusIn('Opportunity Name', 'Forecast Category', 'Stage')).toBe(null);
    expect(statusIn('Opportunity Name', 'Forecast Category', 'Stage', 'Status')).toBe(3);
  });

  it('tells a number of the account from its name, and a deputy from the owner', () => {
    expect(matchHeaders(['Acct', 'Acct #'], importFields('accounts'))).toMatchObject({ name: 0, code: 1 });
    expect(matchHeaders(['客户名称', '负责人', '副负责人'], importFields('accounts'))).toMatchObject({
      presentOwner: 1,
      presentFollowers: 2,
    });
  });
});
