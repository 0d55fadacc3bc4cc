import { optional, required } from '../field';

/** Without a code column the code is made of name and place (see derive-code.ts). */
export const accountFields = [
  optional('code', 'text', '客户编号', '客户编码', '客户代码', '门店编号', 'account code', 'account id', 'customer code', 'customer id', 'customer no', 'account number', 'account no', 'code', 'id', '编号', '编码', '代码', 'geonameid'),
  required('name', 'text', '客户名称', '客户', '公司名称', '企业名称', '单位名称', '门店名称', '门店', 'account name', 'customer name', 'company name', 'account', 'customer', 'company', 'name', '名称', '街道', '城市', 'city'),
  optional('creditCode', 'text', '统一社会信用代码', '社会信用代码', '信用代码', '税号', 'credit code', 'unified social credit code', 'tax id', 'vat number', 'registration number'),
  optional('unit', 'text', '区域单元', '单元代码', '行政区划代码', '区划代码', '地区代码', '区县代码', '城市代码', '地市代码', 'unit code', 'adcode', 'fips', 'fips code', 'county code', 'pref code', 'unit', 'region code', '区域代码', '地市', '所在地市'),
  optional('province', 'text', '省份', '省', '所在省份', '省市', 'province', 'state'),
  optional('city', 'text', '地级市', '所在城市', '城市', '市', 'prefecture', 'pref', 'city'),
  optional('county', 'text', '区县', '所在区县', '县', '区', 'county', 'district'),
  optional('lng', 'longitude', '经度', 'longitude', 'lng', 'lon', 'long', 'x'),
  optional('lat', 'latitude', '纬度', 'latitude', 'lat', 'y'),
  optional('address', 'text', '地址', '详细地址', '客户地址', '联系地址', 'address', 'street address'),
  optional('phone', 'text', '电话', '联系电话', '手机', '手机号', '电话号码', 'phone', 'telephone', 'mobile', 'tel'),
  optional('industry', 'text', '行业', '所属行业', '客户行业', 'industry', 'sector', 'vertical'),
  optional('products', 'tags', '产品', '在用产品', '采购产品', '产品线', 'products', 'product', 'product lines'),
  optional('needs', 'tags', '需求', '客户需求', 'needs', 'need', 'requirements'),
  optional('revenue', 'money', '年销售额', '销售额', '年度销售额', '年营收', '营收', '成交额', 'annual revenue', 'revenue', 'sales', 'annual sales', 'turnover'),
  optional('potential', 'money', '年潜力', '潜力', '潜在销售额', '市场潜力', '潜力额', 'potential', 'annual potential', 'potential revenue', 'wallet'),
  optional('growth', 'percent', '增长率', '增速', '同比增长', '同比', 'growth', 'growth rate', 'yoy'),
  optional('margin', 'percent', '毛利率', '利润率', '毛利', 'margin', 'gross margin', 'margin rate'),
  optional('strategic', 'boolean', '战略客户', '是否战略客户', '重点客户', '是否重点', 'strategic', 'strategic account', 'key account'),
  optional('pipeline', 'money', '在谈商机', '在谈金额', '商机金额', '商机', 'pipeline', 'open pipeline', 'pipeline value', 'opportunities'),
  optional('since', 'date', '合作起始', '合作起始日期', '合作开始日期', '首次成交日期', '建立日期', '客户自', 'customer since', 'since', 'relationship since', 'first order', 'first order date'),
  optional('presentOwner', 'text', '现负责人', '当前负责人', '负责人', '现任代表', '归属销售', '销售代表', '跟进人', 'present owner', 'current owner', 'owner', 'owner code', 'owner id', 'rep code', 'rep id', 'rep', 'salesperson', 'account manager'),
];
