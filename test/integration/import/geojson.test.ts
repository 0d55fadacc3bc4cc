import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { openSource, type Source } from '@electron/import/source';
import { fileOf } from './support/xlsx';
import { importFile, newWorkspace } from './support/workspace';

function open(value: unknown): Source {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return openSource({ path: fileOf('points.geojson', text) }, detectAll('accounts'));
}

function feature(properties: unknown, geometry: unknown, more: object = {}): object {
  return { type: 'Feature', properties, geometry, ...more };
}

const point = (...coordinates: unknown[]): object => ({ type: 'Point', coordinates });
const collection = (features: unknown, more: object = {}): object => ({ type: 'FeatureCollection', ...more, features });

describe('points', () => {
  const features = [
    feature({ 名称: '甲', tags: ['a', 'b'], deep: { x: [1] }, none: null }, point(120.6, 31.3)),
    feature({ 名称: '带 "}],{[" 括号\\', strategic: true, longitude: 'x' }, point(121, 31, 5), { id: 7 }),
    feature({ 名称: '无位置' }, null),
    feature({ 名称: '面' }, { type: 'Polygon', coordinates: [] }),
    feature(null, point('120.5', '')),
  ];

  it('become rows: properties as columns, the position first', () => {
    const source = open(collection(features));
    expect(source.form).toMatchObject({ format: 'geojson', encoding: 'utf-8', delimiter: null, sheet: null });
    const headers = [
      'longitude',
      'latitude',
      '名称',
      'tags',
      'deep',
      'none',
      'id',
      'strategic',
      'properties.longitude',
    ];
    expect(source.headers).toEqual(headers);
    const rows = [...source.rows()];
    expect(rows.map((r) => r.cells.slice(0, 5))).toEqual([
      ['120.6', '31.3', '甲', 'a；b', '{"x":[1]}'],
      ['121', '31', '带 "}],{[" 括号\\', '', ''],
      ['', '', '无位置', '', ''],
      ['', '', '面', '', ''],
      ['120.5', '', '', '', ''],
    ]);
    expect(rows.map((r) => r.flaws.map((f) => f.params))).toEqual([[], [], [], [{ type: 'Polygon' }], []]);
    expect(rows.map((r) => r.number)).toEqual([2, 3, 4, 5, 6]);
  });

  it('are found whatever stands around them and however they are laid out', () => {
    const more = {
      name: 'x',
      features2: [[1]],
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
    };
    const text = JSON.stringify({ ...collection(features, more), after: { features: [{}] } }, null, 4);
    expect([...open(text).rows()]).toHaveLength(5);
    expect([...open(`\uFEFF${text}`).rows()]).toHaveLength(5);
  });

  it('are read in pieces of the file', () => {
    const many = Array.from({ length: 30_000 }, (_, i) =>
      feature({ 名称: `客户${i}`, n: i }, point(120 + i / 1e5, 31)),
    );
    const rows = [...open(collection(many)).rows()];
    expect(rows).toHaveLength(30_000);
    expect(rows.every((r) => r.cells[3] === String(r.number - 2))).toBe(true);
    expect(new Set(rows.map((r) => r.done)).size).toBeGreaterThan(2);
  });

  it('go all the way into the workspace, other geometries rejected one by one', async () => {
    const workspace = await newWorkspace('china-prefectures', ['32']);
    const coded = features.slice(0, 4).map((f, i) => ({ ...f, id: `P${i}` }));
    const path = fileOf('points.geojson', JSON.stringify(collection(coded)));
    const { report } = await importFile(workspace, path, 'accounts');
    expect(report.rows).toMatchObject({ read: 4, accepted: 3, rejected: 1 });
    expect(report.problems.find((p) => p.row === 5)).toMatchObject({ code: 'notAPoint', params: { type: 'Polygon' } });
  });
});

describe('what is no collection of points', () => {
  it.each([
    ['import.notGeoJson', { type: 'Topology', objects: {} }],
    ['import.notGeoJson', collection([[1, 2]])],
    ['import.notGeoJson', collection({})],
    ['import.notGeoJson', '{"type":"FeatureCollection","features":[{"type":"Feature"'],
    ['import.notGeoJson', '{"type":"FeatureCollection","features":[{"type":Feature}]}'],
    ['import.notGeoJson', `{"type":"FeatureCollection","x":${'['.repeat(500)}${']'.repeat(500)},"features":[]}`],
    ['import.otherCrs', collection([], { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } } })],
  ])('%s', (code, value) => {
    expect(() => open(value)).toThrow(code);
  });

  it('keeps what is no feature apart', () => {
    const rows = [...open(collection([{}, feature({}, point(1, 2))])).rows()];
    expect(rows.map((r) => r.flaws.map((f) => f.code))).toEqual([['notAFeature'], []]);
  });
});
