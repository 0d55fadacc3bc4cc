import type { Place } from './gazetteer';
import { isHan, splitHan, stemLatin, unifyHan, unifyLatin, writingsHan } from './place-name';
import type { PlaceTables } from './place-tables';

/** How a name stands for a place; the lower, the more certain. */
export const RANK = {
  /** 杭州市, St. Louis County. */
  full: 0,
  /** 浙江: a province is meant before anything smaller of its name. */
  region: 1,
  /** 杭州, 恩施州, Cook, Hangzhou City. */
  short: 2,
  /** Hangzhou: many Chinese places share one spelling. Washington: a town more often than a county. */
  latin: 3,
  /** 襄樊: no longer in force. */
  former: 4,
  /** 西湖县 for 西湖区: the kind is another one, as after an upgrade that no table tells of. */
  otherKind: 5,
} as const;

/** One way to read a name: places it means, all equally so. */
export interface Reading {
  readonly rank: number;
  readonly places: readonly Place[];
}

/** Independent cities have FIPS codes from 510; they share names with counties (Baltimore, St. Louis). */
const INDEPENDENT_CITY = 510;

/** Harris Co., but Denver CO is in Colorado. */
const COUNTY = /\s+(?:[Cc][Oo]\.|Co|[Cc]n?ty\.?)$/u;

/** Places by every name they go by; made once, then a look-up a name. */
export class NameIndex {
  readonly #readings = new Map<string, Map<number, Place[]>>();
  readonly #longest = new Map<string, number>();
  readonly #sorted = new Map<string, readonly Reading[]>();

  constructor(byCode: ReadonlyMap<string, Place>, tables: PlaceTables) {
    for (const place of byCode.values()) {
      const han = place.names.find(isHan);
      const latin = place.names.filter((name) => !isHan(name) && name !== '');
      if (han !== undefined) this.#addHan(place, unifyHan(han));
      for (const name of new Set(latin)) this.#addLatin(place, name, han ?? '');
    }
    const placesOf = (codes: readonly string[]): Place[] => codes.flatMap((code) => byCode.get(code) ?? []);
    for (const { name, to } of tables.former) this.#addFormer(name, placesOf(to));
    for (const { name, kind, to } of tables.aliases) {
      if (kind === 'former') this.#addFormer(name, placesOf(to));
      else if (isHan(name)) this.#add(name, RANK.short, placesOf(to));
      else this.#add(unifyLatin(name), RANK.latin, placesOf(to));
    }
  }

  exact(key: string): readonly Reading[] {
    const known = this.#sorted.get(key);
    if (known) return known;
    const byRank = this.#readings.get(key);
    if (!byRank) return [];
    const readings = [...byRank].map(([rank, places]) => ({ rank, places })).toSorted((a, b) => a.rank - b.rank);
    this.#sorted.set(key, readings);
    return readings;
  }

  /** @param name simplified, without spaces */
  han(name: string): readonly Reading[] {
    const { stem, kind } = splitHan(name);
    return kind === '' ? this.exact(name) : this.#withOtherKind(name, stem);
  }

  latin(name: string): readonly Reading[] {
    const spelled = name.trim().replace(COUNTY, ' County');
    const [whole, stem] = [unifyLatin(spelled), unifyLatin(stemLatin(spelled))];
    return stem === whole || stem === '' ? this.exact(whole) : this.#withOtherKind(whole, stem);
  }

  longest(first: string): number {
    return this.#longest.get(first) ?? 0;
  }

  /** What the name means, then what it means with a kind of place it does not have. */
  #withOtherKind(whole: string, stem: string): readonly Reading[] {
    const own = this.exact(whole);
    const seen = new Set(own.flatMap((r) => (r.rank < RANK.former ? r.places : [])));
    const other = this.exact(stem)
      .filter((r) => r.rank < RANK.former)
      .flatMap((r) => r.places.filter((p) => !seen.has(p)));
    return other.length === 0
      ? own
      : [...own, { rank: RANK.otherKind, places: [...new Set(other)] }].toSorted((a, b) => a.rank - b.rank);
  }

  #addHan(place: Place, name: string): void {
    const { full, short } = writingsHan(name);
    for (const writing of full) this.#add(writing, RANK.full, [place]);
    for (const writing of short) this.#add(writing, place.level === 'region' ? RANK.region : RANK.short, [place]);
  }

  /** Names people remember: 襄樊市 and 襄樊. */
  #addFormer(name: string, places: readonly Place[]): void {
    const { full, short } = writingsHan(unifyHan(name));
    for (const writing of [...full, ...short]) this.#add(writing, RANK.former, places);
  }

  #addLatin(place: Place, name: string, han: string): void {
    const key = unifyLatin(name);
    if (han === '') return this.#addUs(place, key);
    this.#add(key, place.level === 'region' ? RANK.region : RANK.latin, [place]);
    for (const kind of latinKinds(place, han)) this.#add(`${key}${kind}`, RANK.short, [place]);
  }

  #addUs(place: Place, key: string): void {
    if (place.level === 'region') return this.#add(key, RANK.region, [place]);
    if (place.level === 'town') return this.#add(key, RANK.short, [place]);
    const city = Number(place.code.slice(2)) >= INDEPENDENT_CITY && place.code.length === 5;
    this.#add(`${key}${city ? 'city' : 'county'}`, RANK.full, [place]);
    if (!city) for (const kind of ['parish', 'borough', 'censusarea']) this.#add(`${key}${kind}`, RANK.full, [place]);
    this.#add(key, RANK.latin, [place]);
  }

  #add(key: string, rank: number, places: readonly Place[]): void {
    if (key === '' || places.length === 0) return;
    const byRank = this.#readings.get(key) ?? new Map<number, Place[]>();
    this.#readings.set(key, byRank);
    const list = byRank.get(rank) ?? [];
    byRank.set(rank, list);
    for (const place of places) if (!isKnown(byRank, place, rank)) list.push(place);
    if (list.length === 0) byRank.delete(rank);
    if (isHan(key)) this.#longest.set(key[0], Math.max(this.#longest.get(key[0]) ?? 0, key.length));
  }
}

/** A place has a name once, by its most certain reading. */
function isKnown(byRank: ReadonlyMap<number, readonly Place[]>, place: Place, rank: number): boolean {
  for (const [r, places] of byRank) if (r <= rank && places.includes(place)) return true;
  return false;
}

const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/自治州$/u, ['prefecture', 'autonomousprefecture', 'zhou', 'zizhizhou']],
  [/自治县$/u, ['county', 'autonomouscounty', 'xian', 'zizhixian']],
  [/自治区$/u, ['autonomousregion', 'zizhiqu', 'province']],
  [/特别行政区$/u, ['sar', 'specialadministrativeregion']],
  [/地区$/u, ['prefecture', 'diqu']],
  [/盟$/u, ['league', 'meng']],
  [/旗$/u, ['banner', 'qi', 'autonomousbanner']],
  [/省$/u, ['province', 'sheng']],
  [/市$/u, ['city', 'shi', 'municipality']],
  [/新区$/u, ['newarea', 'newdistrict', 'xinqu', 'district', 'qu']],
  [/区$/u, ['district', 'qu']],
  [/县$/u, ['county', 'xian']],
];

function latinKinds({ level }: Place, han: string): readonly string[] {
  const kinds = KINDS.find(([pattern]) => pattern.test(han))?.[1] ?? [];
  return level === 'middle' && kinds.includes('city') ? [...kinds, 'prefecture'] : kinds;
}
