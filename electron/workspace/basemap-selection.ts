import { DomainError } from '@shared/model/result';
import type { Basemap } from './basemap';

export interface SelectedUnits {
  /** Indices into the basemap's columns, in its order. */
  readonly units: readonly number[];
  /** By position in `units`, first < second. */
  readonly edges: readonly { readonly a: number; readonly b: number; readonly km: number; readonly sea: boolean }[];
}

/**
 * The units of the regions named, all if none is, with the neighbourhood among them.
 * @throws DomainError `basemap.unknownRegion`
 */
export function selectUnits(basemap: Basemap, regions: readonly string[]): SelectedUnits {
  const known = new Set(basemap.regions.map((r) => r.code));
  for (const region of regions) if (!known.has(region)) throw new DomainError('basemap.unknownRegion', { region });
  const wanted = new Set(regions.length === 0 ? known : regions);
  const units = Array.from(basemap.code.keys()).filter((u) => wanted.has(basemap.region[u]));
  const position = new Map(units.map((u, i) => [u, i]));
  const edges = basemap.edges.flatMap(([first, second, km, sea]) => {
    const [a, b] = [position.get(first), position.get(second)];
    if (a === undefined || b === undefined || a === b) return [];
    return [{ a: Math.min(a, b), b: Math.max(a, b), km, sea: sea === 1 }];
  });
  return { units, edges };
}
