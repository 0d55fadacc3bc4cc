import { money, percent, writeCsv } from './csv.mjs';
import { randomFor } from './random.mjs';
import { yearCents } from './sales.mjs';
import { LAST_YEAR } from './scope.mjs';

const HEADER = [
  '客户编号',
  '客户名称',
  '统一社会信用代码',
  '区划代码',
  '省',
  '市',
  '地址',
  '经度',
  '纬度',
  '行业',
  '产品线',
  '需求',
  '年销售额',
  '潜力',
  '年增长率',
  '毛利率',
  '战略客户',
  '在谈商机金额',
  '合作起始日期',
  '现负责人',
  '联系电话',
  '上级客户编号',
  '协同人',
];

/** Known only for those who bought through the whole year before. */
function growthOf(history, revenue) {
  const before = yearCents(history, LAST_YEAR - 1);
  const wholeYear = history.since !== null && history.since < `${LAST_YEAR - 1}-01-01`;
  return wholeYear && before > 0 ? percent(revenue / before - 1) : '';
}

/** @returns {{ cells: unknown[], pipeline: number }} pipeline in cents */
function row(account, history, { parents, followers }, random) {
  const { county } = account;
  const revenue = yearCents(history, LAST_YEAR);
  const potential = Math.round(Math.max(revenue, account.size * 100 * 0.8) * random.between(1.1, 3));
  const pipeline = random.chance(0.4) ? Math.round(potential * random.between(0.05, 0.45)) : 0;
  const hasPosition = account.hides !== 'position';
  const cells = [
    account.code,
    account.name,
    account.creditCode,
    account.hides === 'code' ? '' : county.unit.code,
    county.unit.provinceName,
    county.unit.name,
    account.address,
    hasPosition ? account.lng.toFixed(5) : '',
    hasPosition ? account.lat.toFixed(5) : '',
    account.industry,
    account.products.join('；'),
    account.needs.join('；'),
    money(revenue),
    money(potential),
    growthOf(history, revenue),
    percent(account.margin),
    account.strategic ? '是' : '否',
    money(pipeline),
    history.since ?? '',
    account.owner ?? '',
    account.phone,
    parents.get(account) ?? '',
    followers.get(account) ?? '',
  ];
  return { cells, pipeline };
}

/**
 * @param {Map<import('./accounts.mjs').Account, import('./sales.mjs').History>} histories
 * @param {{ parents: Map<import('./accounts.mjs').Account, string>, followers: Map<import('./accounts.mjs').Account, string> }} roles
 * @returns {Map<import('./accounts.mjs').Account, number>} open pipeline in cents
 */
export function writeAccounts(histories, roles) {
  const random = randomFor('account rows');
  const rows = new Map([...histories].map(([account, history]) => [account, row(account, history, roles, random)]));
  writeCsv(
    'accounts.csv',
    HEADER,
    [...rows.values()].map(({ cells }) => cells),
  );
  return new Map([...rows].map(([account, { pipeline }]) => [account, pipeline]));
}
