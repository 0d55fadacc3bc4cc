import { describe, expect, it } from 'vitest';
import type { ImportKind } from '@shared/contract/imports';
import { matchHeaders } from '@shared/importing/match-headers';
import { fieldsOf } from '@shared/importing/periods/fields-of';

/** Headings as systems export them, each with the field anyone would give it. */
const EXPORTS: readonly (readonly [string, ImportKind, Readonly<Record<string, string>>])[] = [
  ['HubSpot companies', 'accounts', { 'Company name': 'name', 'Company owner': 'presentOwner', City: 'city' }],
  ['SAP customers', 'accounts', { 'Name 1': 'name', City: 'city', Rg: 'province', Street: 'address' }],
  ['K3 customers', 'accounts', { 客户代码: 'code', 客户名称: 'name', 地区: 'unit', 地址: 'address' }],
  ['hand-kept customers', 'accounts', { 客户编码: 'code', 客户名称: 'name', 所属省份: 'province', 所属城市: 'city' }],
  ['managers of a district', 'accounts', { 客户名称: 'name', 地区经理: '' }],
  ['WeCom members', 'reps', { 成员姓名: 'name', 账号: 'code', 部门: 'team' }],
  ['organisation', 'teams', { 组织: 'name', 负责人: 'manager', 覆盖省份: 'region', 组织机构代码: '' }],
  ['market survey', 'market', { 省份: 'province', 城市: 'unit', 年份: 'period', '销售收入（万元）': 'ownRevenue' }],
  ['county figures', 'market', { County: 'unit', State: 'province', Year: 'period', Churned: 'lostCustomers' }],
  ['U8 orders', 'sales', { 业务日期: 'period', 购货单位: 'account', 本币价税合计: 'amount', 业务员: 'rep' }],
  ['WeCom reports', 'activities', { 汇报时间: 'at', 提交人: 'rep', 拜访客户: 'account', 拜访方式: 'kind' }],
  ['Salesforce tasks', 'activities', { Date: 'at', Assigned: 'rep', 'Company / Account': 'account' }],
  ['HubSpot deals', 'opportunities', { 'Record ID': 'code', 'Deal Name': 'name', 'Associated Company': 'account' }],
  [
    'Pipedrive deals',
    'opportunities',
    {
      'Deal - Title': 'name',
      'Deal - Value': 'amount',
      'Deal - Organization': 'account',
      'Deal - Expected close date': 'expectedClose',
      'Deal - Owner': 'owner',
      'Deal - Stage': 'stage',
    },
  ],
  [
    'Dynamics accounts',
    'accounts',
    {
      '(Do Not Modify) Account': '',
      'Account Name': 'name',
      'Address 1: City': 'city',
      'Address 1: State/Province': 'province',
      'Address 2: Postbox': '',
      Owner: 'presentOwner',
    },
  ],
  ['SAP customer master', 'accounts', { 客户: 'code', '名称 1': 'name', 城市: 'city', '电话 1': 'phone' }],
  [
    '简道云 customers',
    'accounts',
    { 客户编号: 'code', 客户名称: 'name', '客户地址.省': 'province', '客户地址.市': 'city', '客户地址.区': 'county' },
  ],
  ['SAP orders', 'sales', { 'Sold-to pt': 'account', SaTy: 'entryType', 'Doc. Date': 'period', 'Net value': 'amount' }],
  [
    'Fxiaoke visits',
    'activities',
    { 客户: 'account', 创建人: 'rep', 创建时间: 'at', 跟进方式: 'kind', 下次跟进时间: '' },
  ],
  [
    'HubSpot meetings',
    'activities',
    { 'Associated Companies': 'account', 'Activity date': 'at', 'Meeting outcome': 'status', 'Activity owner': 'rep' },
  ],
  [
    'Zoho tasks',
    'activities',
    { Subject: '', 'Due Date': 'at', Status: 'status', 'Task Owner': 'rep', 'Related To': 'account' },
  ],
  [
    'tasks with both days',
    'activities',
    { 'Due Date': '', Date: 'at', Assigned: 'rep', 'Company / Account': 'account' },
  ],
  [
    'visits by state',
    'activities',
    {
      客户名称: 'account',
      客户状态: '',
      商机状态: '',
      拜访人: 'rep',
      拜访时间: 'at',
      拜访状态: 'status',
      审核状态: '',
    },
  ],
  ['orders of foreign trade', 'sales', { 客户: 'account', 日期: 'period', 币种: '', 金额: '', 本位币金额: 'amount' }],
  [
    'orders of Salesforce',
    'sales',
    { Account: 'account', 'Close Date': 'period', Amount: '', 'Converted Amount': 'amount' },
  ],
  ['deals kept by hand', 'opportunities', { 商机名称: 'name', 客户名称: 'account', 预计成交: 'expectedClose' }],
  ['districts', 'territories', { 区域编码: 'key', 区域名称: 'name', 行政区划代码: 'unit' }],
  ['registrations', 'claims', { 报备客户: 'account', 提交人: 'rep', 提交时间: 'registeredAt' }],
];

describe('headings of systems', () => {
  it.each(EXPORTS)('%s', (_, kind, columns) => {
    const headers = Object.keys(columns);
    const mapping = matchHeaders(headers, fieldsOf(kind, headers));
    const found = headers.map((header, at) => [
      header,
      Object.keys(mapping).find((field) => mapping[field] === at) ?? '',
    ]);
    expect(Object.fromEntries(found)).toEqual(columns);
  });
});
