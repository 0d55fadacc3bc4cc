import { NameIndex, type Reading } from './name-index';
import { isHan, unifyHan } from './place-name';
import { NO_TABLES, type PlaceTables } from './place-tables';

/** Provinces or states; prefectures; counties; towns inside a county. */
export type PlaceLevel = 'region' | 'middle' | 'unit' | 'town';

/** A named place of the basemaps, with the codes of what is around it. */
export interface Place {
  readonly code: string;
  readonly names: readonly string[];
  /** Code of the place around it; '' = none. */
  readonly parent: string;
  /** Code of its province or state; a region's own is ''. */
  readonly region: string;
  readonly level: PlaceLevel;
}

/** Places by code and name, each leading to the unit of the workspace it lies in. */
export interface Gazetteer {
  /** Unit with this code, or around the place with it; null when the workspace has none. */
  unitOf(code: string): string | null;
  /** Units inside the place with this code. */
  unitsIn(code: string): readonly string[];
  place(code: string): Place | null;
  /** Whether the first place is the second or lies in it. */
  isWithin(inner: Place, outer: Place): boolean;
  /** Whether the first place lay in the second, a prefecture, until borders were redrawn. */
  wasWithin(inner: Place, outer: Place): boolean;
  /** Everything a name can mean, the likeliest reading first; [] for one nobody knows. */
  read(name: string): readonly Reading[];
  /** As `read`, but only for a name just as it stands in the index: no kind of place is cut off. For scanning text. */
  readExact(key: string): readonly Reading[];
  /** Length of the longest Chinese name that begins with this character; 0 = none does. */
  longest(first: string): number;
  /** Traditional characters as simplified ones, compatibility forms unified, spaces gone. */
  simplify(text: string): string;
  /** Where a former code lives on; [] for one that never was. */
  successors(code: string): readonly string[];
  /** Whether towns inside units are known. */
  readonly hasTowns: boolean;
  /** Units of the workspace. */
  readonly units: ReadonlySet<string>;
  readonly places: Iterable<Place>;
}

/**
 * @param units codes of the workspace's units
 * @param places those units and every smaller or larger place known
 */
export function createGazetteer(
  units: ReadonlySet<string>,
  places: readonly Place[],
  tables: PlaceTables = NO_TABLES,
): Gazetteer {
  const byCode = new Map(places.map((p) => [p.code, p]));
  const unitOf = (code: string): string | null => {
    if (units.has(code)) return code;
    const parent = byCode.get(code)?.parent ?? '';
    return parent === '' || parent === code ? null : unitOf(parent);
  };
  const inside = unitsInside(units, byCode);
  const successors = new Map(tables.former.map(({ code, to }) => [code, to]));
  const formerly = formerParents(tables);
  const index = new NameIndex(byCode, tables);
  const simple = new Map([...tables.traditional].map((character, i) => [character, tables.simplified[i]]));
  const simplify = (text: string): string => {
    const plain = unifyHan(text);
    // Few texts have any: looking is quicker than replacing.
    for (const character of plain) if (simple.has(character)) return replaced(plain, simple);
    return plain;
  };
  return {
    unitOf,
    unitsIn: (code) => inside.get(code) ?? [],
    place: (code) => byCode.get(code) ?? null,
    isWithin: (inner, outer) => inner.code === outer.code || inner.parent === outer.code || inner.region === outer.code,
    wasWithin: (inner, outer) => formerly.get(inner.code)?.has(outer.code) ?? false,
    read: (name) => (isHan(name) ? index.han(simplify(name)) : index.latin(name)),
    readExact: (key) => index.exact(key),
    longest: (first) => index.longest(first),
    simplify,
    successors: (code) => successors.get(code) ?? [],
    hasTowns: places.some((p) => p.level === 'town'),
    units,
    places,
  };
}

/** Prefectures by the codes of counties they once held: the first four digits of a county's former code are its prefecture's. */
function formerParents({ former }: PlaceTables): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map<string, Set<string>>();
  for (const { code, to } of former) {
    for (const now of to) {
      const known = parents.get(now) ?? new Set();
      parents.set(now, known.add(`${code.slice(0, 4)}00`));
    }
  }
  return parents;
}

function replaced(text: string, by: ReadonlyMap<string, string>): string {
  return Array.from(text, (character) => by.get(character) ?? character).join('');
}

function unitsInside(
  units: ReadonlySet<string>,
  byCode: ReadonlyMap<string, Place>,
): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, string[]>();
  for (const unit of units) {
    const { parent = '', region = '' } = byCode.get(unit) ?? {};
    for (const code of new Set([unit, parent, region])) {
      const list = inside.get(code);
      if (list) list.push(unit);
      else inside.set(code, [unit]);
    }
  }
  return inside;
}
