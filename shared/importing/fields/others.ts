import { optional, required } from '../field';

export const territoryFields = [
  optional('key', 'text', '销售区域编号', '区域编号', '销售区域代码', 'territory key', 'territory code', 'territory id', 'key'),
  required('name', 'text', '销售区域', '销售区域名称', '区域名称', '片区', '辖区', 'territory', 'territory name', 'name', '名称'),
  required('unit', 'text', '区域单元', '单元代码', '行政区划代码', '区划代码', '地市代码', '区县代码', '城市代码', 'unit', 'unit code', 'adcode', 'fips', 'county code', 'city code', '地市', '城市', '区县', 'county', 'city'),
  optional('rep', 'text', '负责人', '销售代表', '负责人工号', '代表编号', '工号', 'rep code', 'rep id', 'rep', 'owner code', 'owner', 'salesperson', 'responsible'),
];

export const marketFields = [
  required('unit', 'text', '区域单元', '单元代码', '行政区划代码', '区划代码', '地市代码', '区县代码', '城市代码', 'unit', 'unit code', 'adcode', 'fips', 'county code', 'city code', '地市', '城市', '区县', 'county', 'city'),
  required('period', 'period', '年度', '年份', '期间', '年', 'period', 'year'),
  optional('capacity', 'money', '市场容量', '市场规模', '容量', 'market capacity', 'market size', 'capacity'),
  optional('customersStart', 'number', '期初客户数', '年初客户数', '期初客户', 'customers start', 'customers at start', 'opening customers'),
  optional('newCustomers', 'number', '新增客户数', '新增客户', 'new customers', 'customers won', 'won'),
  optional('lostCustomers', 'number', '流失客户数', '流失客户', 'lost customers', 'customers lost', 'lost'),
  optional('competition', 'number', '竞争强度', '竞争指数', '竞争程度', 'competition', 'competition index', 'rivalry'),
  optional('ownRevenue', 'money', '自有销售额', '本公司销售额', '我司销售额', '销售额', 'own revenue', 'our revenue', 'revenue'),
];

export const saleFields = [
  required('account', 'text', '客户编号', '客户编码', '客户代码', '客户', 'account', 'account code', 'account id', 'customer', 'customer code', 'customer id'),
  required('period', 'period', '期间', '季度', '月份', '年度', '年月', 'period', 'quarter', 'month', 'year'),
  required('amount', 'money', '销售额', '金额', '成交额', '销售金额', 'amount', 'revenue', 'sales'),
  optional('rep', 'text', '销售代表', '成交人', '工号', '代表编号', '销售', '业务员', 'rep', 'rep code', 'rep id', 'salesperson'),
];

export const activityFields = [
  required('account', 'text', '客户编号', '客户编码', '客户代码', '客户', 'account', 'account code', 'account id', 'customer', 'customer code', 'customer id'),
  required('rep', 'text', '销售代表', '工号', '代表编号', '跟进人', '业务员', 'rep', 'rep code', 'rep id', 'salesperson'),
  required('at', 'datetime', '时间', '日期', '跟进时间', '拜访时间', '发生时间', 'at', 'time', 'date', 'datetime', 'timestamp'),
  optional('kind', 'text', '类型', '活动类型', '跟进方式', '方式', 'kind', 'type', 'activity', 'activity type'),
];

export const claimFields = [
  required('account', 'text', '客户编号', '客户编码', '客户代码', '客户', 'account', 'account code', 'account id', 'customer', 'customer code', 'customer id'),
  required('rep', 'text', '报备人', '销售代表', '工号', '代表编号', 'rep', 'rep code', 'rep id', 'claimed by', 'salesperson'),
  required('registeredAt', 'datetime', '报备时间', '报备日期', '登记时间', 'registered at', 'claimed at', 'registered', 'claim date'),
  optional('expiresAt', 'datetime', '到期时间', '保护期至', '到期日期', '保护截止', 'expires at', 'expires', 'protected until', 'expiry'),
  optional('assignedAt', 'datetime', '分配时间', '指派时间', '分配日期', 'assigned at', 'assigned'),
  optional('firstContactAt', 'datetime', '首次联系时间', '首次联系', '首次跟进时间', '首联时间', 'first contact at', 'first contact', 'first contacted'),
];
