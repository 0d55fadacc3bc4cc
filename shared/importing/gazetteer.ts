import { foldPlaceName, sameName } from './place-name';

/** A named place of the basemaps, with the codes of what is around it. */
export interface Place {
  readonly code: string;
  readonly names: readonly string[];
  /** Code of the place around it; '' = none. */
  readonly parent: string;
  /** Code of its province or state. */
  readonly region: string;
}

/** Places by code and name, each leading to the unit of the workspace it lies in. */
export interface Gazetteer {
  /** Unit with this code, or around the place with it; null when the workspace has none. */
  unitOf(code: string): string | null;
  /** Places inside the workspace's units with this name; those whose full name it is, if any, else those it is short for. */
  named(name: string): readonly Place[];
  /** Codes of all places, of whatever size, with this name: what a row's province or city can mean. */
  areas(name: string): ReadonlySet<string>;
}

/**
 * @param units codes of the workspace's units
 * @param places those units and every smaller or larger place known
 */
export function createGazetteer(units: ReadonlySet<string>, places: readonly Place[]): Gazetteer {
  const parents = new Map(places.map((p) => [p.code, p.parent]));
  const unitOf = (code: string): string | null => {
    if (units.has(code)) return code;
    const parent = parents.get(code);
    return parent === undefined || parent === '' || parent === code ? null : unitOf(parent);
  };
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set(place.names.map(foldPlaceName))) {
      const same = byName.get(name);
      if (same) same.push(place);
      else byName.set(name, [place]);
    }
  }
  return {
    unitOf,
    named(name) {
      const all = (byName.get(foldPlaceName(name)) ?? []).filter((p) => unitOf(p.code) !== null);
      const full = all.filter((p) => p.names.some((n) => sameName(n, name)));
      return full.length > 0 ? full : all;
    },
    areas: (name) => new Set((byName.get(foldPlaceName(name)) ?? []).map((p) => p.code)),
  };
}
