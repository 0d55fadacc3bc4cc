import { describe, expect, it } from 'vitest';
import { PUBLIC_TILES, readTileServer } from '@shared/contract/tile-server';

describe('readTileServer', () => {
  it.each([
    ['https://tiles.example.com/{z}/{x}/{y}.png', 'https://tiles.example.com', 'tiles.example.com'],
    ['https://Tiles.Example.com:443/a/{z}/{y}/{x}?key=1', 'https://tiles.example.com', 'tiles.example.com'],
    ['http://127.0.0.1:8080/{z}/{x}/{y}.png', 'http://127.0.0.1:8080', '127.0.0.1'],
    ['http://localhost:80/{z}/{x}/{y}', 'http://localhost', 'localhost'],
    ['http://maps.corp/{z}/{x}/{y}', 'http://maps.corp', 'maps.corp'],
    ['http://10.1.2.3/{z}/{x}/{y}', 'http://10.1.2.3', '10.1.2.3'],
    ['http://172.20.0.9/{z}/{x}/{y}', 'http://172.20.0.9', '172.20.0.9'],
    [' https://t.example/{z}/{x}/{y} ', 'https://t.example', 't.example'],
    [PUBLIC_TILES.template, PUBLIC_TILES.origin, PUBLIC_TILES.host],
  ])('takes %j', (address, origin, host) => expect(readTileServer(address)).toMatchObject({ origin, host }));

  it.each([
    '',
    'tiles.example.com/{z}/{x}/{y}.png',
    'ftp://tiles.example.com/{z}/{x}/{y}.png',
    'file:///{z}/{x}/{y}.png',
    'javascript:alert({z}{x}{y})',
    'https://tiles.example.com/{z}/{x}.png',
    'https://tiles.example.com/{z}/{x}/{y}/{y}.png',
    'https://tiles.example.com/{z}/{x}/{y}/{r}.png',
    'https://{z}.example.com/{x}/{y}/{z}.png',
    'https://{x}/{y}/{z}',
    'https://user:secret@tiles.example.com/{z}/{x}/{y}.png',
    'https://a@b/{z}/{x}/{y}.png',
    'https://tiles.example.com/{z}/{x}/{y}.png#part',
    'https://tiles.example.com\\@evil.example/{z}/{x}/{y}.png',
    'https://tiles..example.com/{z}/{x}/{y}.png',
    'https://tiles.example.com/{z}/{x}/{y}.png\r\nHost: evil.example',
    // Without encryption only where nobody outside listens.
    'http://tiles.example.com/{z}/{x}/{y}.png',
    'http://8.8.8.8/{z}/{x}/{y}.png',
    'http://172.32.0.1/{z}/{x}/{y}.png',
    'http://0x08080808/{z}/{x}/{y}.png',
    'http://134744072/{z}/{x}/{y}.png',
  ])('refuses %j', (address) => expect(readTileServer(address)).toBe(null));
});
