import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsset } from '@electron/app/asset-path';
import { tileSource } from '@electron/app/tile-address';
import { PUBLIC_TILES } from '@shared/contract/tile-server';

const roots = { renderer: resolve('/srv/out/renderer'), basemaps: resolve('/srv/resources/basemaps') };
const get = (url: string, navigation = false) => findAsset({ url, method: 'GET', navigation }, roots);

describe('findAsset', () => {
  it('finds pages, their parts and basemaps', () => {
    expect(get('app://bailiwick/', true)).toEqual({ status: 200, path: `${roots.renderer}/index.html` });
    expect(get('app://bailiwick/accounts', true)).toEqual({ status: 200, path: `${roots.renderer}/index.html` });
    expect(get('app://bailiwick/assets/index-1.js')).toEqual({
      status: 200,
      path: `${roots.renderer}/assets/index-1.js`,
    });
    expect(get('app://bailiwick/basemaps/china.topo.json?v=1')).toEqual({
      status: 200,
      path: `${roots.basemaps}/china.topo.json`,
    });
    expect(get('app://bailiwick/%E5%9B%BE.svg')).toEqual({ status: 200, path: `${roots.renderer}/图.svg` });
  });

  it('does not turn a missing part into a page', () => {
    expect(get('app://bailiwick/assets/gone.js', true)).toEqual({
      status: 200,
      path: `${roots.renderer}/assets/gone.js`,
    });
    expect(get('app://bailiwick/accounts')).toEqual({ status: 200, path: `${roots.renderer}/accounts` });
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('refuses %s', (method) => {
    expect(findAsset({ url: 'app://bailiwick/', method, navigation: true }, roots)).toEqual({ status: 405 });
  });

  it.each([
    ['app://evil/index.html', 403],
    ['app://bailiwick@evil/index.html', 403],
    ['app://x@bailiwick/index.html', 403],
    ['app://bailiwick:1/index.html', 403],
    ['https://bailiwick/index.html', 400],
    ['nonsense', 400],
    ['app://bailiwick/%', 400],
    ['app://bailiwick/%00', 400],
    ['app://bailiwick/..%5c..%5cetc', 400],
    ['app://bailiwick/..%2f..%2fetc%2fpasswd', 403],
    ['app://bailiwick/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 403],
    ['app://bailiwick/basemaps/..%2fsample%2faccounts.csv', 403],
    ['app://bailiwick/basemaps/%2e%2e%2f..%2f..%2fetc%2fpasswd', 403],
    ['app://bailiwick/basemaps/', 404],
  ] as const)('answers %s with %i', (url, status) => expect(get(url)).toEqual({ status }));

  it('never leaves its two folders, whatever the address', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '/',
      '\\',
      'a',
      'basemaps',
      '%00',
      '%25',
      '?',
      '#',
      '..%2f',
      'C:',
      '~',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, navigation) => {
        const found = get(`app://bailiwick/${parts.join('')}`, navigation);
        if (found.status !== 200) return true;
        return found.path.startsWith(`${roots.renderer}/`) || found.path.startsWith(`${roots.basemaps}/`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('tileSource', () => {
  it('passes digits on, and digits only', () => {
    expect(tileSource('app://bailiwick/tiles/3/5/7.png', PUBLIC_TILES.template)).toBe(
      'https://tile.openstreetmap.org/3/5/7.png',
    );
  });

  it.each([
    '3/8/0.png',
    '20/1/1.png',
    '3/5/7.jpg',
    '3/5/7.png?x=1',
    '3/5/../../evil',
    '-1/0/0.png',
    '3/5/7.png/x',
    'evil.example/3/5/7.png',
  ])('refuses %s', (rest) => expect(tileSource(`app://bailiwick/tiles/${rest}`, PUBLIC_TILES.template)).toBe(null));
});
