import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { openSource as openPath, type Source, type SourceOptions } from '@electron/import/source';
import { MAX_CELL, MAX_COLUMNS } from '@electron/import/limits';
import { tempFolder } from './support/workspace';

const detect = detectAll('accounts');

function openSource(path: string, options: SourceOptions): Source {
  return openPath({ path }, options);
}

function fileOf(bytes: string | Uint8Array, name = 'file.csv'): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

const GBK = new Map(
  Object.entries({
    名: 'c3fb',
    称: 'b3c6',
    等: 'b5c8',
    级: 'bcb6',
    甲: 'bcd7',
    公: 'b9ab',
    司: 'cbbe',
    恤: 'd0f4',
    厂: 'b3a7',
  }),
);

function inGbk(text: string): Uint8Array {
  return Buffer.concat(Array.from(text, (c) => Buffer.from(GBK.get(c) ?? Buffer.from(c).toString('hex'), 'hex')));
}

describe('encoding', () => {
  const text = '名称,城市\n甲公司,苏州\n乙公司,无锡\n';
  // GBK bytes of the same text, as a Chinese Windows saves it.
  const gbk = Buffer.from(
    'c3fbb3c62cb3c7cad00abcd7b9abcbbe2ccbd5d6dd0ad2d2b9abcbbe2ccedecefd0a'.replace(/(.{24})bcd7/, '$1bcd7'),
    'hex',
  );

  it.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16(`\ufeff${text}`, false)],
    ['utf-16be', utf16(`\ufeff${text}`, true)],
    ['utf-16le', utf16(text, false)],
    ['utf-16be', utf16(text, true)],
    ['gb18030', gbk],
  ])('%s', (encoding, bytes) => {
    const source = openSource(fileOf(bytes), detect);
    expect(source.form.encoding).toBe(encoding);
    expect(source.headers).toEqual(['名称', '城市']);
    expect([...source.rows()].map((r) => r.cells[0])).toEqual(['甲公司', '乙公司']);
  });

  it('falls back to Windows-1252 for what is no UTF-8 and no GB18030', () => {
    const source = openSource(fileOf(Buffer.from('name;city\nCaf\xe9;K\xf6ln\n', 'latin1')), detect);
    expect(source.form).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
    expect([...source.rows()][0].cells).toEqual(['Café', 'Köln']);
  });

  it('is Windows-1252 where accented letters could be read as Chinese ones inside words', () => {
    const text = 'Name;City\nMüller GmbH;München\nSchmidt & Söhne;Überlingen\nSociété Générale;Orléans\nGrößer;Köln\n';
    const source = openSource(fileOf(Buffer.from(text, 'latin1')), detect);
    expect(source.form.encoding).toBe('windows-1252');
    expect([...source.rows()].map(({ cells }) => cells[1])).toEqual(['München', 'Überlingen', 'Orléans', 'Köln']);
  });

  it.each(['名称,等级\n甲公司,A级\nT恤B厂,B级\n', 'name,等级\nAcme,A级\nBeta,B级\nGamma T恤,A级\n'])(
    'stays GB18030 where single characters stand beside letters: %#',
    (text) => {
      expect(openSource(fileOf(inGbk(text)), detect).form.encoding).toBe('gb18030');
    },
  );

  it('decides on the whole file: one bad byte near the end is enough', () => {
    const bytes = Buffer.concat([
      Buffer.from(`name\n${'plain ascii\n'.repeat(200_000)}`),
      Buffer.from([0xb9, 0xab, 0x0a]),
    ]);
    expect(openSource(fileOf(bytes), detect).form.encoding).toBe('gb18030');
  });

  it('refuses an encoding chosen by hand that does not fit', () => {
    expect(() => [...openSource(fileOf(gbk), { ...detect, encoding: 'utf-8' }).rows()]).toThrow('import.wrongEncoding');
  });
});

describe('what is not a table', () => {
  it.each([
    ['import.binary', Buffer.from([1, 0, 2, 0, 0, 3, 0, 0])],
    ['import.binary', Buffer.from([0xff, 0x01, 0x02, 0x81, 0x20])],
    ['import.empty', Buffer.alloc(0)],
    ['import.noHeader', Buffer.from('\n \n,,\n')],
  ])('%s', (code, bytes) => {
    expect(() => openSource(fileOf(bytes), detect)).toThrow(code);
  });

  it('says so when the file is gone or a folder', () => {
    expect(() => openSource(join(tempFolder(), 'none.csv'), detect)).toThrow('import.fileMissing');
    expect(() => openSource(tempFolder(), detect)).toThrow('import.fileUnreadable');
  });
});

describe('rows', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1;2\n'],
    ['\t', 'a\tb\n1\t2\n'],
    ['|', 'a|b\n1|2\n'],
    [';', '"x, y";b\n"1, 2, 3";2\n"4, 5";6\n'],
  ])('finds the separator %j', (delimiter, text) => {
    expect(openSource(fileOf(text), detect).form.delimiter).toBe(delimiter);
  });

  it.each(['\n', '\r\n', '\r'])('ends at %j, also inside quotes', (end) => {
    const source = openSource(fileOf(['a,b', '"one', 'two",2', '3,4', ''].join(end)), detect);
    expect([...source.rows()].map((r) => r.cells)).toEqual([
      ['one\ntwo', '2'],
      ['3', '4'],
    ]);
  });

  it('keeps the numbers of rows over empty ones and over pieces of the file', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => (i % 100 === 0 ? '' : `${i},"quoted, ${'x'.repeat(20)}"`));
    const rows = [...openSource(fileOf(`a,b\n${lines.join('\n')}\n`), detect).rows()];
    expect(rows).toHaveLength(59_400);
    expect(rows.every((row) => Number(row.cells[0]) === row.number - 2)).toBe(true);
    expect(rows.at(-1)?.number).toBe(60_001);
  });

  it('marks a row whose quotation mark is never closed', () => {
    const rows = [...openSource(fileOf('a,b\n1,2\n"3,4\n5,6\n'), { ...detect, delimiter: ',' }).rows()];
    expect(rows.map((r) => r.flaws.map((f) => f.code))).toEqual([[], ['badQuote']]);
  });

  it('takes __proto__ for a header like any other', () => {
    const source = openSource(fileOf('__proto__,constructor,name\nx,y,z\n'), detect);
    expect(source.headers).toEqual(['__proto__', 'constructor', 'name']);
    expect([...source.rows()][0].cells).toEqual(['x', 'y', 'z']);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('limits', () => {
  it('refuses too many columns and too large a cell, with the row', () => {
    expect(() => openSource(fileOf(`${'a,'.repeat(MAX_COLUMNS)}b\n`), detect)).toThrow('import.tooManyColumns');
    const large = fileOf(`a,b\n1,2\n3,${'x'.repeat(MAX_CELL + 1)}\n`);
    expect(() => openSource(large, detect)).toThrow('import.cellTooLarge');
  });
});
