import { describe, expect, it } from 'vitest';
import { isOwnPage } from '@electron/app/own-page';
import { mayLoad, mayLoadTile } from '@electron/app/request-policy';
import { HOSTILE_ADDRESSES } from './hostile-addresses';

const DEV = 'http://localhost:5173';
const ORIGIN = 'https://tile.openstreetmap.org';
const TILE = 'https://tile.openstreetmap.org/1/0/0.png';

/** Inert as a picture or font; a page of it is refused by the navigation rule. */
const INERT = /^data:/;

describe('isOwnPage', () => {
  it.each(HOSTILE_ADDRESSES)('refuses %j', (address) => {
    expect(isOwnPage(address, null)).toBe(false);
    expect(isOwnPage(address, DEV)).toBe(false);
  });

  it.each([undefined, null, 7, {}, ['app://bailiwick/'], { toString: () => 'app://bailiwick/' }])(
    'refuses what is no text: %j',
    (value) => {
      expect(isOwnPage(value, DEV)).toBe(false);
    },
  );

  it('knows its own pages', () => {
    for (const address of [
      'app://bailiwick/',
      'app://bailiwick',
      'app://bailiwick/index.html#/map',
      'app://bailiwick/accounts?x=1',
    ])
      expect(isOwnPage(address, null)).toBe(true);
  });

  it('knows the development server only in development', () => {
    expect(isOwnPage(`${DEV}/`, DEV)).toBe(true);
    expect(isOwnPage(`${DEV}/`, null)).toBe(false);
    expect(isOwnPage(`${DEV}/`, 'not an address')).toBe(false);
  });
});

describe('mayLoad', () => {
  it.each(HOSTILE_ADDRESSES.filter((address) => !INERT.test(address)))('cancels %j', (address) => {
    expect(mayLoad(address, null)).toBe(false);
    expect(mayLoad(address, DEV)).toBe(false);
  });

  it('lets the window load its own files and nothing from the network', () => {
    expect(mayLoad('app://bailiwick/assets/a.js', null)).toBe(true);
    expect(mayLoad('data:image/png;base64,AA==', null)).toBe(true);
    expect(mayLoad('blob:app://bailiwick/0b1c', null)).toBe(true);
    expect(mayLoad(TILE, null)).toBe(false);
    expect(mayLoad('wss://evil.example/', DEV)).toBe(false);
  });

  it('lets hot reload through in development only', () => {
    expect(mayLoad('ws://localhost:5173/?token=1', DEV)).toBe(true);
    expect(mayLoad('ws://localhost:5173/?token=1', null)).toBe(false);
  });
});

describe('mayLoadTile', () => {
  it.each(HOSTILE_ADDRESSES)('cancels %j even when switched on', (address) =>
    expect(mayLoadTile(address, ORIGIN)).toBe(false),
  );

  it('follows the switch', () => {
    expect(mayLoadTile(TILE, ORIGIN)).toBe(true);
    expect(mayLoadTile(TILE, null)).toBe(false);
  });

  it('knows one server only', () => {
    const own = 'http://127.0.0.1:8080';
    expect(mayLoadTile(`${own}/1/0/0.png`, own)).toBe(true);
    expect(mayLoadTile('http://127.0.0.1:8081/1/0/0.png', own)).toBe(false);
    expect(mayLoadTile('https://127.0.0.1:8080/1/0/0.png', own)).toBe(false);
    expect(mayLoadTile(TILE, own)).toBe(false);
  });
});
