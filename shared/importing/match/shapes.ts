/** Mobile and landline numbers of China with or without country code, service numbers, North American and international ones. */
const PHONE = [
  /^(?:\+?86)?1\d{10}$/u,
  /^(?:\+?86)?0\d{2,3}\d{7,8}(?:[x转#]\d{1,6})?$/u,
  /^[48]00\d{7}$/u,
  /^\+\d{8,15}$/u,
];
const GROUPED = /^(?:\(?0\d{2,3}\)?[- ]\d{7,8}(?:[- ]\d{1,6})?|(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4})$/u;

export function isPhone(text: string): boolean {
  if (GROUPED.test(text)) return true;
  const bare = text.replace(/[\s().-]/gu, '');
  // Points between groups of figures may as well be an amount.
  return !/\d\.\d/u.test(text) && PHONE.some((pattern) => pattern.test(bare));
}

const COMPANY_ZH =
  /(?:公司|集团|厂|商行|商店|门店|经营部|合作社|事务所|工作室|研究院|研究所|设计院|医院|学校|大学|中心|银行|总店|分店|药店|超市)(?:[（(].{1,12}[)）])?$/u;
const COMPANY_EN =
  /\b(?:inc|llc|ltd|limited|gmbh|corp|corporation|co|company|plc|ag|bv|s\.?a|pty|group|holdings?)\.?$/iu;

export function isCompany(text: string): boolean {
  return text.length >= 4 && (COMPANY_ZH.test(text) || COMPANY_EN.test(text));
}

const ADDRESS_ZH = /\p{Script=Han}.*(?:路|街|道|巷|弄|胡同|大厦|园区|开发区|工业园|镇|乡|村).*\d|\d+号/u;
const ADDRESS_EN =
  /^\d+[\w-]*\s.+\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|hwy|highway|way|pkwy)\b/iu;

export function isAddress(text: string): boolean {
  return text.length >= 6 && (ADDRESS_ZH.test(text) || ADDRESS_EN.test(text));
}

/** The hundred commonest surnames, which most people in China bear, and those of two characters. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤季施温康倪';
const PERSON = new RegExp(
  `^(?:[${SURNAMES}]\\p{Script=Han}{1,2}|(?:欧阳|上官|司马|诸葛|司徒|夏侯)\\p{Script=Han}{1,2})$`,
  'u',
);

export function isPerson(text: string): boolean {
  return PERSON.test(text);
}

export const TIER_WORDS: ReadonlySet<string> = new Set(
  'key a b c a类 b类 c类 a级 b级 c级 重点 重点客户 战略 vip tier-a tier-b tier-c'.split(' '),
);

export const MATURITY_WORDS: ReadonlySet<string> = new Set(
  'growth mature emerging declining 成长 成熟 新兴 衰退 成长型 成熟型 新兴型 衰退型 成长市场 成熟市场 新兴市场 衰退市场'.split(
    ' ',
  ),
);
