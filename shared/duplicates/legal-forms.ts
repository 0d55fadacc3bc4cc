/** Ends of Chinese company names that say the legal form, longest first. */
export const HAN_FORMS: readonly string[] = [
  '股份有限责任公司',
  '集团股份有限公司',
  '集团有限责任公司',
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '个人独资企业',
  '有限合伙企业',
  '专业合作社',
  '有限总公司',
  '股份公司',
  '集团公司',
  '有限公司',
  '责任公司',
  '个体工商户',
  '合伙企业',
  '合作社',
  '总公司',
  '股份',
  '公司',
  '集团',
  '总厂',
  '厂',
];

/** In brackets or behind the name: the state of a record, not the name of a company. */
export const RECORD_NOTES =
  /^(?:原.*|停用|注销|已注销|吊销|重复|旧|新|暂停|作废|总部|本部|客户|待定|有限合伙|普通合伙|特殊普通合伙|个人独资|合伙|中外合资|外资|外商独资)$/u;

/** A part of the same legal person, and which one stands before it. */
export const BRANCH_KINDS = [
  '分公司',
  '子公司',
  '分厂',
  '分店',
  '分行',
  '支行',
  '分院',
  '分部',
  '分理处',
  '办事处',
  '代表处',
  '营业部',
  '经营部',
  '销售部',
  '门市部',
  '服务部',
  '项目部',
] as const;

/** Words that name another company of the same house: 恒锐 and 恒锐物流 are two. */
export const FUNCTION_WORDS: readonly string[] = [
  '进出口贸易',
  '国际贸易',
  '电子商务',
  '供应链管理',
  '融资租赁',
  '进出口',
  '供应链',
  '房地产',
  '研究院',
  '研究所',
  '销售',
  '营销',
  '贸易',
  '商贸',
  '物流',
  '运输',
  '置业',
  '投资',
  '控股',
  '租赁',
  '安装',
  '维修',
  '咨询',
  '服务',
  '培训',
  '物业',
  '餐饮',
  '酒店',
  '资产管理',
  '担保',
  '小额贷款',
];

/** Said or left out at will: 恒锐机械科技 and 恒锐机械 may well be one. */
export const LOOSE_WORDS: readonly string[] = ['科技', '技术', '实业', '工业', '制造', '发展', '企业', '国际', '工贸'];

/** Words of company names in Latin letters that say the legal form or nothing. */
export const LATIN_FORMS: ReadonlySet<string> = new Set(
  (
    'co company corp corporation inc incorporated ltd limited llc llp lp plc pte pty gmbh ag kg ohg ug mbh sa sas sarl ' +
    'srl spa bv nv oy oyj ab as aps sl sro doo kft zrt kk the and of'
  ).split(' '),
);

export const LATIN_GROUP: ReadonlySet<string> = new Set(['group', 'holding', 'holdings']);
export const LATIN_BRANCH: ReadonlySet<string> = new Set(['branch', 'office', 'subsidiary', 'division']);
