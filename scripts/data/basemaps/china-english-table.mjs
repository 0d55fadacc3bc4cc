/** By the first two digits of the adcode. */
// biome-ignore format: a table
export const PROVINCES = {
  11: 'Beijing', 12: 'Tianjin', 13: 'Hebei', 14: 'Shanxi', 15: 'Inner Mongolia', 21: 'Liaoning', 22: 'Jilin',
  23: 'Heilongjiang', 31: 'Shanghai', 32: 'Jiangsu', 33: 'Zhejiang', 34: 'Anhui', 35: 'Fujian', 36: 'Jiangxi',
  37: 'Shandong', 41: 'Henan', 42: 'Hubei', 43: 'Hunan', 44: 'Guangdong', 45: 'Guangxi', 46: 'Hainan',
  50: 'Chongqing', 51: 'Sichuan', 52: 'Guizhou', 53: 'Yunnan', 54: 'Tibet (Xizang)', 61: 'Shaanxi', 62: 'Gansu',
  63: 'Qinghai', 64: 'Ningxia', 65: 'Xinjiang', 71: 'Taiwan', 81: 'Hong Kong', 82: 'Macao',
};

/** By the first four digits: where GeoNames has no customary or only an awkward English name. */
// biome-ignore format: a table
export const PREFECTURES = {
  1305: 'Xingtai', 1501: 'Hohhot', 1506: 'Ordos', 1507: 'Hulunbuir', 1509: 'Ulanqab', 1522: 'Hinggan',
  1525: 'Xilingol', 1529: 'Alxa', 2224: 'Yanbian', 4205: 'Yichang', 4305: 'Shaoyang', 4310: 'Chenzhou',
  5202: 'Liupanshui', 5223: 'Qianxinan', 5401: 'Lhasa', 5402: 'Shigatse', 5422: 'Shannan', 6327: 'Yushu',
  6328: 'Haixi', 6501: 'Urumqi', 6502: 'Karamay', 6504: 'Turpan', 6523: 'Changji', 6527: 'Bortala',
  6528: 'Bayingolin', 6529: 'Aksu', 6530: 'Kizilsu', 6531: 'Kashgar', 6532: 'Hotan', 6540: 'Ili', 6542: 'Tacheng',
  6543: 'Altay',
};

/** Units directly under a province, whose pinyin would carry the name of a nationality or miss the customary form. */
// biome-ignore format: a table
export const DIRECT_UNITS = {
  469025: 'Baisha', 469026: 'Changjiang', 469027: 'Ledong', 469028: 'Lingshui', 469029: 'Baoting',
  469030: 'Qiongzhong', 659002: 'Aral', 659003: 'Tumxuk',
};
