import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { MAX_COLUMNS } from '@electron/import/limits';
import { openSource } from '@electron/import/source';
import { sheetOf } from './support/workbook-bytes';
import { fileOf, xlsx } from './support/xlsx';
import { tempFolder } from './support/workspace';

const MB = 1024 * 1024;
const rows = sheetOf([
  ['编号', '名称'],
  ['A1', '甲'],
]);

/** Reads all of it, as an import does. */
function readAll(path: string): number {
  return [...openSource({ path }, detectAll('accounts')).rows()].length;
}

function changed(path: string, change: (bytes: Buffer) => Buffer): string {
  return fileOf('changed.xlsx', change(readFileSync(path)));
}

describe('workbooks that are not what they seem', () => {
  it.each([
    ['cut off in the middle', (b: Buffer) => b.subarray(0, b.length >> 1), 'import.damaged'],
    ['without its last bytes', (b: Buffer) => b.subarray(0, -30), 'import.damaged'],
    ['nothing but a beginning', (b: Buffer) => b.subarray(0, 4), 'import.damaged'],
    ['with a byte changed', (b: Buffer) => flipped(b, b.indexOf('xl/worksheets/sheet1.xml') + 60), 'import.damaged'],
  ])('%s', (_, change, code) => {
    expect(() => readAll(changed(xlsx({ 表: rows }), change))).toThrow(code);
  });

  it.each([
    ['a word file', { 'word/document.xml': '<x/>' }, 'import.notWorkbook'],
    ['an OpenDocument spreadsheet', { mimetype: 'application/vnd', 'content.xml': '<x/>' }, 'import.openDocument'],
    ['a binary workbook', { 'xl/workbook.bin': 'x' }, 'import.binaryWorkbook'],
    ['an archive of nothing', {}, 'import.notWorkbook'],
  ])('%s', (_, parts, code) => {
    const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
    expect(() => readAll(fileOf('other.xlsx', zipSync(bytes)))).toThrow(code);
  });

  it('an encrypted one and an old one, inside the same container', () => {
    const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(3 * MB)]);
    const encrypted = Buffer.from(container);
    encrypted.write('EncryptedPackage', MB - 9, 'utf16le');
    expect(() => readAll(fileOf('a.xlsx', encrypted))).toThrow('import.protected');
    expect(() => readAll(fileOf('a.xls', container))).toThrow('import.oldWorkbook');
  });

  it('with an entry that is encrypted', () => {
    const path = changed(xlsx({ 表: rows }), (bytes) => {
      for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1))
        bytes[at + 8] |= 1;
      return bytes;
    });
    expect(() => readAll(path)).toThrow('import.protected');
  });

  it.each(['<html><table><tr><td>1</td></tr></table></html>', '<?xml version="1.0"?><Workbook/>', '\uFEFF <table>'])(
    'a web page called .xls: %s',
    (text) => {
      expect(() => readAll(fileOf('list.xls', text))).toThrow('import.webPage');
    },
  );

  it('whose relations lead outside', () => {
    const relations = (target: string, mode = ''): string =>
      `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"${mode}/></Relationships>`;
    for (const part of [
      relations('../../../../etc/passwd'),
      relations('http://x.example/', ' TargetMode="External"'),
    ]) {
      expect(() => readAll(xlsx({ 表: rows }, { parts: { 'xl/_rels/workbook.xml.rels': part } }))).toThrow(
        'import.notWorkbook',
      );
    }
  });
});

describe('XML made to harm', () => {
  const doctype =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>';

  it.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', '_rels/.rels'])(
    'a document type with entities in %s',
    (part) => {
      const path = xlsx({ 表: rows }, { parts: { [part]: `${doctype}<x>&e;&b;</x>` } });
      expect(() => readAll(path)).toThrow('import.hostileXml');
    },
  );

  it.each([
    ['an unknown entity', '<sheetData><row r="1"><c r="A1" t="str"><v>&e;</v></c></row></sheetData>'],
    ['tags that do not match', '<sheetData><row r="1"><c r="A1"></row></c></sheetData>'],
    ['rows in disorder', '<sheetData><row r="2"/><row r="1"/></sheetData>'],
    ['a row beyond the last', '<sheetData><row r="99999999"/></sheetData>'],
    ['a cell nowhere', '<sheetData><row r="1"><c r="!!1"><v>1</v></c></row></sheetData>'],
    ['no end', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
  ])('%s', (_, sheet) => {
    expect(() => readAll(xlsx({ 表: sheet }))).toThrow('import.damaged');
  });
});

describe('sizes without measure', () => {
  it('a zip bomb, in the sheet or in the texts', () => {
    const bomb = new Uint8Array(36 * MB).fill(32);
    for (const part of ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
      expect(() => readAll(xlsx({ 表: rows }, { parts: { [part]: bomb } }))).toThrow(
        /import\.(inflatesTooMuch|cellTooLarge)/u,
      );
    }
  });

  it('a part that says it is small', () => {
    const path = changed(xlsx({ 表: sheetOf([['编号'], ['x'.repeat(MB)]]) }), (bytes) => {
      const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
      bytes.writeUInt32LE(100, name - 46 + 24);
      return bytes;
    });
    expect(() => readAll(path)).toThrow('import.damaged');
  });

  it('a million columns', () => {
    const csv = fileOf('wide.csv', `${'a,'.repeat(1_000_000)}b\n`);
    expect(() => readAll(csv)).toThrow('import.tooManyColumns');
    const cells = Array.from({ length: MAX_COLUMNS + 1 }, (_, i) => `c${i}`);
    expect(() => readAll(xlsx({ 表: sheetOf([cells]) }))).toThrow('import.tooManyColumns');
    const far = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>';
    expect(() => readAll(xlsx({ 表: far }))).toThrow('import.tooManyColumns');
  });

  it('a cell of 100 MB', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const large = Array.from({ length: 100 }, (_, i) => letters.slice(i % 36).repeat(MB / 16))
      .join('')
      .slice(0, 100 * MB);
    expect(() => readAll(fileOf('large.csv', `a,b\n1,"${large}"\n`))).toThrow('import.cellTooLarge');
    const stored = zipSync({ 'xl/workbook.xml': strToU8('<x/>') }, { level: 0 });
    expect(() => readAll(fileOf('none.xlsx', stored))).toThrow('import.notWorkbook');
    const sheet = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${large.slice(0, 12 * MB)}</t></is></c></row></sheetData>`;
    expect(() => readAll(xlsx({ 表: sheet }))).toThrow('import.cellTooLarge');
  });
});

describe('paths and names', () => {
  it('folders, devices and pipes are no files', () => {
    for (const path of [tempFolder(), '/dev/zero', '/dev/null']) {
      expect(() => readAll(path)).toThrow('import.fileUnreadable');
    }
    const folder = join(tempFolder(), 'a.xlsx');
    mkdirSync(folder);
    expect(() => readAll(folder)).toThrow('import.fileUnreadable');
  });

  it('NUL bytes in a text', () => {
    expect(() => readAll(fileOf('nul.csv', 'a,b\n1,\u0000\u0000\n2,3\n'))).toThrow('import.binary');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('the header %s is a header', (name) => {
    const csv = fileOf('p.csv', `${name},名称\nx,甲\n`);
    const book = xlsx({
      表: sheetOf([
        [name, '名称'],
        ['x', '甲'],
      ]),
    });
    const json = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"${name}":"x","名称":"甲"}}]}`;
    for (const path of [csv, book, fileOf('p.geojson', json)]) {
      const source = openSource({ path }, detectAll('accounts'));
      const column = source.headers.indexOf(name);
      expect([...source.rows()][0].cells[column]).toBe('x');
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] ^= 0xff;
  return bytes;
}
