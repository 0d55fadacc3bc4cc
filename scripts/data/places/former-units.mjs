/** @typedef {{ code: string, name: string, to: string[] }} Former */

const KIND =
  /(?:特别行政区|(?:\p{Script=Han}{1,4}族)*自治[州县旗]|自治区|地区|林区|特区|矿区|新区|省|市|州|盟|县|区|旗)$/u;
/** Nobody's address: what stands for a prefecture's own districts or counties as a whole. */
const PSEUDO = /^(?:市辖区|市郊区|郊区|城区|市区|县|\(市\)|省直辖县级行政单位|直辖县级行政单位)$/u;

const bare = (/** @type {string} */ name) => {
  const cut = name.replace(KIND, '');
  return cut.length >= 2 ? cut : name;
};

/**
 * Every code and name that was in force at some time up to 2014 and no longer is, with the unit it lives on in: the same
 * code under a new name, else the one unit of the prefecture, else of the province, that has kept its name, else what
 * `merged` says. Those without a successor are returned as `lost`.
 * @param {Record<string, string>} then full names by code, provinces and prefectures in front
 * @param {Map<string, string>} now own names by code, counties and prefectures
 * @param {Record<string, string[]>} merged successors by former code, as names within the province
 */
export function formerUnits(then, now, merged) {
  const ownName = namesAlone(then, now);
  /** @type {Former[]} */
  const former = [];
  /** @type {string[]} */
  const lost = [];
  for (const [code, full] of Object.entries(then)) {
    const name = ownName(code, full);
    const told = merged[code] !== undefined;
    if (code.endsWith('0000') || (PSEUDO.test(name) && !told) || now.get(code) === name) continue;
    const to = merged[code]?.map((wanted) => theUnit(now, code, wanted)) ?? successor(then, now, code, name);
    if (to.length > 0) former.push({ code, name, to });
    else lost.push(`${code} ${full}`);
  }
  return { former, lost };
}

/**
 * The list has full names only, and some counties stand behind a neighbouring prefecture's name.
 * @param {Record<string, string>} then @param {Map<string, string>} now
 */
function namesAlone(then, now) {
  const provinces = Object.entries(then).filter(([code]) => code.endsWith('0000'));
  const spelled = provinces.map(([, name]) => name).concat('新疆自治区', '新疆维吾尔族自治区');
  const cut = (/** @type {string} */ full, /** @type {string[]} */ heads) => {
    const head = heads.find((h) => full.startsWith(h) && full !== h);
    return head === undefined ? full : full.slice(head.length);
  };
  const prefectures = Object.entries(then)
    .filter(([code]) => code.endsWith('00') && !code.endsWith('0000'))
    .map(([, full]) => cut(full, spelled))
    .concat([...now].filter(([code]) => code.endsWith('00')).map(([, name]) => name))
    .sort((a, b) => b.length - a.length);
  return (/** @type {string} */ code, /** @type {string} */ full) => {
    const within = cut(full, spelled);
    const once = cut(within, prefectures);
    return code.endsWith('00') ? cut(once, prefectures) : once;
  };
}

/**
 * @param {Record<string, string>} then @param {Map<string, string>} now @param {string} code @param {string} name
 * @returns {string[]}
 */
function successor(then, now, code, name) {
  if (now.has(code)) return [code];
  // Both in force at one time: two places of one name, such as the 桥东区 of 石家庄 and of 张家口. Its prefecture may be one.
  const other = (/** @type {string} */ c) => then[c]?.endsWith(now.get(c) ?? '?') && c !== `${code.slice(0, 4)}00`;
  const kin = [...now].filter(([c, n]) => c.slice(0, 2) === code.slice(0, 2) && bare(n) === bare(name) && !other(c));
  const near = kin.filter(([c]) => c.slice(0, 4) === code.slice(0, 4));
  const exact = kin.filter(([, n]) => n === name);
  const middle = kin.filter(([c]) => c.endsWith('00') === code.endsWith('00'));
  for (const some of [exact, near, middle, kin]) if (some.length === 1) return [some[0][0]];
  return [];
}

/** @param {Map<string, string>} now @param {string} code @param {string} wanted a name, or prefecture/name */
export function theUnit(now, code, wanted) {
  const [middle, name] = wanted.includes('/') ? wanted.split('/') : ['', wanted];
  const parents = [...now].filter(([, n]) => n === middle).map(([c]) => c.slice(0, 4));
  const found = [...now].filter(
    ([c, n]) => n === name && c.slice(0, 2) === code.slice(0, 2) && (middle === '' || parents.includes(c.slice(0, 4))),
  );
  // A county that is its own prefecture stands in both lists.
  const codes = [...new Set(found.map(([c]) => c))];
  if (codes.length !== 1) throw new Error(`${code}: ${codes.length} units named ${wanted}`);
  return codes[0];
}
