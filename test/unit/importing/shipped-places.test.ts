import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGazetteer } from '@electron/import/places';
import { readPlaceTables } from '@electron/import/place-tables';
import { readBasemap } from '@electron/workspace/basemap';
import type { Gazetteer, Place } from '@shared/importing/gazetteer';
import { NO_HINTS, type PlaceHints, placeByWords } from '@shared/importing/place';
import { splitHan, writingsHan } from '@shared/importing/place-name';

const RESOURCES = resolve(import.meta.dirname, '../../../resources');
const FIXTURES = resolve(import.meta.dirname, '../../fixtures/placing');

async function gazetteerOf(basemap: string): Promise<Gazetteer> {
  const { code } = await readBasemap(RESOURCES, basemap);
  return readGazetteer(RESOURCES, basemap, new Set(code));
}

let counties: Gazetteer;
let prefectures: Gazetteer;
let us: Gazetteer;

beforeAll(async () => {
  [counties, prefectures, us] = await Promise.all(
    ['china-counties', 'china-prefectures', 'us-counties'].map(gazetteerOf),
  );
});

function unitFor(hints: Partial<PlaceHints>, gazetteer: Gazetteer): string | null {
  const placing = placeByWords({ ...NO_HINTS, ...hints }, gazetteer);
  return placing.by === 'none' ? null : placing.unit;
}

function placesOf(gazetteer: Gazetteer, level: Place['level']): Place[] {
  return [...gazetteer.places].filter((p) => p.level === level && gazetteer.units.has(p.code));
}

/** Those of `places` whose name in a writing leads elsewhere. */
function astray(
  places: readonly Place[],
  gazetteer: Gazetteer,
  write: (place: Place) => Partial<PlaceHints>,
): string[] {
  return places.flatMap((place) => {
    const found = unitFor(write(place), gazetteer);
    return found === place.code ? [] : [`${place.names[0]} → ${found ?? 'none'}`];
  });
}

const han = (place: Place): string => place.names[0];
const latin = (place: Place): string => place.names[1];

describe('every prefecture', () => {
  const regionOf = (place: Place): Place => prefectures.place(place.region) ?? place;

  it('is found by its full name, with its province in front of it, and in an address', () => {
    const all = placesOf(prefectures, 'middle');
    expect(all).toHaveLength(372);
    expect(astray(all, prefectures, (p) => ({ city: han(p) }))).toEqual([]);
    expect(astray(all, prefectures, (p) => ({ unit: `${han(regionOf(p))}${han(p)}` }))).toEqual([]);
    expect(astray(all, prefectures, (p) => ({ address: `${han(regionOf(p))}${han(p)}人民路1号` }))).toEqual([]);
  });

  it('is found by its short forms beside its province', () => {
    const all = placesOf(prefectures, 'middle');
    for (const shorten of [(p: Place) => splitHan(han(p)).stem, (p: Place) => writingsHan(han(p)).full.at(-1) ?? '']) {
      expect(
        astray(all, prefectures, (p) => ({ province: splitHan(han(regionOf(p))).stem, city: shorten(p) })),
      ).toEqual([]);
    }
  });

  it('is found in English beside its province: bare, as Shi and as City, apart and in capitals', () => {
    const cities = placesOf(prefectures, 'middle').filter((p) => han(p).endsWith('市'));
    for (const write of [
      (name: string) => name,
      (name: string) => `${name} Shi`,
      (name: string) => `${name} City`,
      (name: string) => name.toUpperCase().replaceAll('’', ' '),
    ]) {
      const hints = (p: Place): Partial<PlaceHints> => ({ province: latin(regionOf(p)), city: write(latin(p)) });
      expect(astray(cities, prefectures, hints)).toEqual([]);
    }
  });
});

describe('every county', () => {
  const parentOf = (place: Place): Place => counties.place(place.parent) ?? place;

  it('is found by its full name beside its prefecture, in columns and in an address', () => {
    const all = [...placesOf(counties, 'unit'), ...placesOf(counties, 'middle')];
    expect(all).toHaveLength(2891);
    expect(astray(all, counties, (p) => ({ city: han(parentOf(p)), county: han(p) }))).toEqual([]);
    expect(astray(all, counties, (p) => ({ address: `${han(parentOf(p))}${han(p)}建设路1号` }))).toEqual([]);
  });

  it('is found by its short form beside its prefecture, where the prefecture has but one of that name', () => {
    const all = placesOf(counties, 'unit');
    const twice = new Set<string>();
    const seen = new Set<string>();
    for (const p of all) {
      const key = `${p.parent}${splitHan(han(p)).stem}`;
      if (seen.has(key)) twice.add(key);
      seen.add(key);
    }
    // 新竹市 and 新竹县, 伊宁市 and 伊宁县: the bare name is either. 抚顺市 and 抚顺县: it is the city's.
    const plain = all.filter(
      (p) =>
        !twice.has(`${p.parent}${splitHan(han(p)).stem}`) && splitHan(han(p)).stem !== splitHan(han(parentOf(p))).stem,
    );
    expect(plain.length).toBeGreaterThan(2600);
    expect(astray(plain, counties, (p) => ({ city: han(parentOf(p)), county: splitHan(han(p)).stem }))).toEqual([]);
  });

  it('of a former name or code leads to places on the map', async () => {
    const { tables } = await readPlaceTables(RESOURCES, 'china-counties');
    const targets = [...tables.former, ...tables.aliases].flatMap((entry) => entry.to);
    expect(targets.length).toBeGreaterThan(1000);
    expect(targets.filter((code) => counties.place(code) === null)).toEqual([]);
    for (const { code, to } of tables.former) {
      const units = new Set(to.map((target) => prefectures.unitOf(target)));
      // Split among several prefectures: no one unit follows.
      if (units.size === 1) expect([code, unitFor({ unit: code }, prefectures)]).toEqual([code, [...units][0]]);
    }
  });
});

describe('messy places', () => {
  interface Row {
    readonly expected: string;
    readonly hints: PlaceHints;
  }

  function labelled(file: string): Row[] {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(FIXTURES, file), 'utf8').trim(), {
      header: true,
    });
    return data.map(({ expected, ...hints }) => ({ expected, hints: { ...NO_HINTS, ...hints } }));
  }

  function measure(rows: readonly Row[], gazetteer: Gazetteer, codeOf: (expected: string) => string) {
    let [placed, right, wanted] = [0, 0, 0];
    const wrong: string[] = [];
    for (const { expected, hints } of rows) {
      const code = expected === '-' ? null : codeOf(expected);
      const found = unitFor(hints, gazetteer);
      if (code !== null) wanted++;
      if (found !== null) placed++;
      if (found !== null && found === code) right++;
      if (found !== code)
        wrong.push(`${Object.values(hints).filter(Boolean).join('|')}: ${found ?? 'none'}, not ${code ?? 'none'}`);
    }
    const figures = { rows: rows.length, precision: right / placed, recall: right / wanted };
    return { ...figures, wrong };
  }

  // The second set was written after the rules, and they were not changed for it.
  it.each(['china.csv', 'held-out.csv'])(
    'of China in %s are read with a precision of 0.98 and a recall of 0.95',
    (file) => {
      const codeOf = (expected: string): string => {
        const [region, middle, unit] = expected.split('/');
        const found = [...counties.places].filter(
          (p) =>
            han(p) === unit &&
            counties.units.has(p.code) &&
            counties.place(p.region)?.names[0] === region &&
            [p.names[0], counties.place(p.parent)?.names[0]].includes(middle),
        );
        expect([expected, found.length]).toEqual([expected, 1]);
        return found[0].code;
      };
      const { rows, precision, recall, wrong } = measure(labelled(file), counties, codeOf);
      expect(rows).toBeGreaterThan(90);
      expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('of the US likewise', () => {
    const codeOf = (expected: string): string => {
      const [state, name, code] = expected.split('/');
      if (code !== undefined) return code;
      const found = [...us.places].filter(
        (p) => p.level === 'unit' && p.names[0] === name && us.place(p.region)?.names.includes(state),
      );
      expect([expected, found.length]).toEqual([expected, 1]);
      return found[0].code;
    };
    const { precision, recall, wrong } = measure(labelled('us.csv'), us, codeOf);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
