import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_HINTS, type PlaceHints, placeByWords } from '@shared/importing/place';
import { LOW_CONFIDENCE } from '@shared/importing/place-confidence';
import { type Ground, settlePlace } from '@shared/importing/settle-place';
import type { Gazetteer } from '@shared/importing/gazetteer';
import { readGround } from '@electron/import/ground';
import { readGazetteer } from '@electron/import/places';
import { readBasemap } from '@electron/workspace/basemap';

const RESOURCES = resolve(import.meta.dirname, '../../../resources');
const FILE = resolve(import.meta.dirname, '../../fixtures/import/cn_simplemaps_points.csv');

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lon: string;
  readonly adcode: string;
  readonly county: string;
  readonly pref_code: string;
  readonly pref: string;
}

interface Known {
  readonly gazetteer: Gazetteer;
  readonly ground: Ground;
}

async function mapOf(id: string): Promise<Known> {
  const basemap = await readBasemap(RESOURCES, id);
  const units = new Set(basemap.code);
  return {
    gazetteer: await readGazetteer(RESOURCES, id, units),
    ground: await readGround(RESOURCES, basemap.info, units, true),
  };
}

let prefectures: Known;
let counties: Known;
let cities: readonly City[];

beforeAll(async () => {
  [prefectures, counties] = await Promise.all(['china-prefectures', 'china-counties'].map(mapOf));
  cities = Papa.parse<City>(readFileSync(FILE, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
});

interface Score {
  /** Of all rows, those put into some unit with nothing to look at. */
  readonly sure: number;
  /** Of those, the ones put into the right one. */
  readonly right: number;
  /** Of all rows, those put into a wrong unit without a word of doubt. */
  readonly silentlyWrong: number;
}

function score(
  what: string,
  { gazetteer, ground }: Known,
  hints: (city: City) => Partial<PlaceHints>,
  truth: (city: City) => string,
  positioned = false,
): Score {
  let [sure, right] = [0, 0];
  for (const city of cities) {
    const position = positioned ? { lng: Number(city.lon), lat: Number(city.lat) } : null;
    const placing = placeByWords({ ...NO_HINTS, ...hints(city) }, gazetteer);
    const { unit, confidence } = settlePlace(placing, position, ground);
    if (unit === null || (confidence ?? 0) < LOW_CONFIDENCE) continue;
    sure++;
    if (unit === truth(city)) right++;
  }
  const silentlyWrong = (sure - right) / cities.length;
  const found = { sure: sure / cities.length, right: right / sure, silentlyWrong };
  // oxlint-disable-next-line no-console -- the figures are the point
  console.info(
    `${what}: ${cities.length} rows, sure of ${found.sure.toFixed(3)}, of these right ${found.right.toFixed(3)}`,
  );
  return found;
}

const prefecture = ({ pref_code }: City): string => pref_code;
const county = ({ adcode }: City): string => adcode;

/** A list of cities nobody here has written, with the units other people found them in. */
describe('rows of a real file are placed', () => {
  it('by position, in the very unit others found them in', () => {
    expect(score('position, prefectures', prefectures, () => ({}), prefecture, true).right).toBeGreaterThan(0.998);
    expect(score('position, counties', counties, () => ({}), county, true).right).toBeGreaterThan(0.998);
  });

  it('by Chinese names in columns and in one text, and none wrongly', () => {
    const ways = [
      score('prefecture', prefectures, ({ pref }) => ({ city: pref }), prefecture),
      score('county with its prefecture', counties, (c) => ({ city: c.pref, county: c.county }), county),
      score('in an address', counties, (c) => ({ address: `${c.pref}${c.county}人民路1号` }), county),
    ];
    for (const { sure, right } of ways) expect(Math.min(sure, right)).toBeGreaterThan(0.998);
    // Without a prefecture several share a name; what is taken must be right, the rest waits for a person.
    const alone = score('county alone', counties, (c) => ({ county: c.county }), county);
    expect(alone.sure).toBeGreaterThan(0.97);
    expect(alone.silentlyWrong).toBeLessThan(0.001);
  });

  it('by English names, where a town may be spelled like a county far away: then a person looks', () => {
    const spelled = score('English name', prefectures, ({ name }) => ({ city: name }), prefecture);
    expect(spelled.silentlyWrong).toBeLessThan(0.02);
    const both = score('English name and position', prefectures, ({ name }) => ({ city: name }), prefecture, true);
    expect(both.sure).toBeGreaterThan(0.88);
    expect(both.silentlyWrong).toBeLessThan(0.002);
  });
});
