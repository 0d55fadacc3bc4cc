import { describe, expect, it } from 'vitest';
import { parseArguments } from '@electron/app/arguments';

const commands = ['open', 'import', 'check'];
const packaged = (...words: string[]) =>
  parseArguments(['/opt/bailiwick', ...words], { unpackaged: false, cwd: '/home/me', commands });
const unpackaged = (...words: string[]) =>
  parseArguments(['/opt/electron', ...words], { unpackaged: true, cwd: '/home/me', commands });
const window = { mode: 'window', open: null, screenshot: null };

describe('parseArguments', () => {
  it('opens a window when nothing is asked', () => {
    expect(packaged()).toEqual(window);
    expect(unpackaged('.')).toEqual(window);
    expect(unpackaged('--no-sandbox', '--remote-debugging-port=0', '/app/main.js', '--no-first-run')).toEqual(window);
  });

  it('opens what is named', () => {
    const file = (path: string) => ({ ...window, open: { what: 'file', path } });
    expect(packaged('--sample')).toEqual({ ...window, open: { what: 'sample' } });
    expect(packaged('--open=/data/a.bailiwick')).toEqual(file('/data/a.bailiwick'));
    expect(packaged('--open=a.db')).toEqual(file('/home/me/a.db'));
    expect(packaged('--no-sandbox', '华东 2025.Bailiwick')).toEqual(file('/home/me/华东 2025.Bailiwick'));
    expect(unpackaged('.', 'a.bailiwick')).toEqual(file('/home/me/a.bailiwick'));
  });

  it('reads the words of a second start, which come with the switches in front', () => {
    const first = ['--no-sandbox', '--open=/a.bailiwick', '--allow-file-access-from-files'];
    expect(unpackaged(...first, '/app')).toMatchObject({ open: { what: 'file', path: '/a.bailiwick' } });
    expect(unpackaged('--x=1', '/app', '/b.bailiwick')).toMatchObject({ open: { what: 'file', path: '/b.bailiwick' } });
  });

  it('passes over words it does not know', () => {
    expect(packaged('--open=', 'readme.txt', '--whatever=1')).toEqual(window);
  });

  it('takes pictures and demonstrates', () => {
    expect(packaged('--sample', '--screenshot=a.png')).toEqual({
      mode: 'window',
      open: { what: 'sample' },
      screenshot: '/home/me/a.png',
    });
    expect(unpackaged('.', '--demo=out/demo')).toEqual({ mode: 'demo', folder: '/home/me/out/demo' });
  });

  it('leaves a command and its options to the command line', () => {
    expect(packaged('open', '--info', '--workspace', 'a.bailiwick')).toEqual({
      mode: 'cli',
      argv: ['open', '--info', '--workspace', 'a.bailiwick'],
    });
    expect(packaged('cli', 'import', '--help')).toEqual({ mode: 'cli', argv: ['import', '--help'] });
    expect(packaged('cli')).toEqual({ mode: 'cli', argv: [] });
    expect(packaged('--help')).toEqual({ mode: 'cli', argv: ['--help'] });
    expect(unpackaged('--no-sandbox', '.', 'check')).toEqual({ mode: 'cli', argv: ['check'] });
  });

  it('leaves a mistyped command to the command line, which refuses it', () => {
    expect(packaged('--no-sandbox', 'blance', '--json')).toEqual({ mode: 'cli', argv: ['blance', '--json'] });
    expect(unpackaged('.', 'blance')).toEqual({ mode: 'cli', argv: ['blance'] });
  });

  it('does not take a file for a command', () => {
    expect(packaged('open.bailiwick', 'check')).toMatchObject({ mode: 'window' });
  });
});
