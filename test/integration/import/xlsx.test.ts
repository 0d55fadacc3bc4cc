import { describe, expect, it } from 'vitest';
import { detectAll } from '@shared/importing/default-options';
import { openSource, type Source, type SourceOptions } from '@electron/import/source';
import { merged, sheetOf } from './support/workbook-bytes';
import { xlsx } from './support/xlsx';

function open(path: string, options: Partial<SourceOptions> = {}): Source {
  return openSource({ path }, { ...detectAll('accounts'), ...options });
}

function cellsOf(source: Source): readonly (readonly string[])[] {
  return [...source.rows()].map((row) => row.cells);
}

function flawsOf(source: Source): readonly unknown[] {
  return [...source.rows()].flatMap(({ number, flaws }) => flaws.map((f) => [number, f.column, f.severity, f.code]));
}

/** One column of cells written as they stand, below a header. */
function column(...cells: readonly string[]): string {
  const rows = cells.map((cell, i) => `<row r="${i + 2}">${cell.replace('<c', `<c r="A${i + 2}"`)}</row>`);
  return `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>值</t></is></c></row>${rows.join('')}</sheetData>`;
}

const firsts = (source: Source): readonly string[] => cellsOf(source).map(([cell]) => cell);

describe('cells', () => {
  it('of every type', () => {
    const strings =
      '<si><t>一</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t xml:space="preserve">文 </t></r><rPh sb="0" eb="1"><t>フ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si>';
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="s"><v>1</v></c>',
      '<c t="s"><v>2</v></c>',
      '<c t="inlineStr"><is><r><t>行</t></r><r><t>内</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c t="str"><f>A1&amp;"x"</f><v>结果</v></c>',
      '<c><f>1+1</f><v>2</v></c>',
      '<c t="d"><v>2025-03-04T00:00:00</v></c>',
      '<c><v>30.100000000000001</v></c>',
      '<c><v>1.2E+7</v></c>',
      '<c><v>13800001111</v></c>',
      '<c t="inlineStr"><is><t><![CDATA[<b>&]]></t></is></c>',
    ];
    expect(firsts(open(xlsx({ 表: column(...cells) }, { strings })))).toEqual([
      '一',
      '富文 ',
      'a\rb_x0041_',
      '行内',
      'TRUE',
      'FALSE',
      '结果',
      '2',
      '2025-03-04',
      '30.1',
      '12000000',
      '13800001111',
      '<b>&',
    ]);
  });

  const styles = `<numFmts>${[
    ['164', 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@'],
    ['165', '[$-409]yyyy-mm;@'],
    ['166', '000000'],
    ['167', '[Red]0.0%'],
    ['168', 'yyyy/m/d h:mm'],
    ['169', '#,##0.00&quot;万 d&quot;'],
  ]
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${[
    0, 14, 164, 165, 166, 167, 168, 169, 10, 21,
  ]
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs>`;

  it('of dates, shares and codes as they show', () => {
    const cells = [
      '<c s="1"><v>45688</v></c>',
      '<c s="2"><v>45688.75</v></c>',
      '<c s="3"><v>45688</v></c>',
      '<c s="4"><v>10100</v></c>',
      '<c s="5"><v>0.123</v></c>',
      '<c s="6"><v>45688.5625</v></c>',
      '<c s="6"><v>45688</v></c>',
      '<c s="7"><v>45688</v></c>',
      '<c s="8"><v>-0.07</v></c>',
      '<c s="9"><v>0.5</v></c>',
      '<c s="1"><v>59</v></c>',
      '<c s="1"><v>60</v></c>',
      '<c s="1"><v>61</v></c>',
      '<c s="1"><v>-3</v></c>',
      '<c s="999"><v>7</v></c>',
    ];
    expect(firsts(open(xlsx({ 表: column(...cells) }, { styles })))).toEqual([
      '2025-01-31',
      '2025-01-31',
      '2025-01',
      '010100',
      '12.3%',
      '2025-01-31 13:30:00',
      '2025-01-31',
      '45688',
      '-7%',
      '12:00:00',
      '1900-02-28',
      '1900-02-29',
      '1900-03-01',
      '-3',
      '7',
    ]);
  });

  it('of a workbook that counts days from 1904', () => {
    const book = xlsx({ 表: column('<c s="1"><v>44226</v></c>', '<c s="1"><v>0</v></c>') }, { styles, date1904: true });
    expect(firsts(open(book))).toEqual(['2025-01-31', '1904-01-01']);
  });

  it('that hold errors, formulas never computed, or lost figures say so', () => {
    const cells = [
      '<c t="e"><v>#N/A</v></c>',
      '<c t="e"><f>VLOOKUP(1,A:A,1)</f><v>#REF!</v></c>',
      '<c><f>SUM(B1:B9)</f></c>',
      '<c><f>SUM(B1:B9)</f><v></v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c><v>320102199001011230</v></c>',
    ];
    expect(flawsOf(open(xlsx({ 表: column(...cells) })))).toEqual([
      [2, 0, 'error', 'cellError'],
      [3, 0, 'error', 'cellError'],
      [4, 0, 'error', 'formulaNoValue'],
      [5, 0, 'error', 'formulaNoValue'],
      [7, 0, 'warning', 'digitsLost'],
    ]);
  });

  it('without places, with prefixes, with gaps and empty styled cells', () => {
    const rows =
      '<x:sheetData xmlns:x="m"><x:row><x:c t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>城市</x:t></x:is></x:c></x:row>' +
      '<x:row r="5"><x:c r="B5" t="inlineStr"><x:is><x:t>苏州</x:t></x:is></x:c><x:c r="XFD5" s="1"/></x:row><x:row r="6"><x:c r="A6" s="1"/></x:row></x:sheetData>';
    const source = open(xlsx({ 表: rows }));
    expect(source.headers).toEqual(['名称', '城市']);
    expect([...source.rows()].map(({ number, cells }) => [number, cells])).toEqual([[5, ['', '苏州']]]);
  });
});

describe('sheets', () => {
  const cover = sheetOf([['客户资料'], ['请勿外传']]);
  const data = sheetOf([
    ['客户编号', '客户名称', '城市'],
    ['A1', '甲', '苏州'],
  ]);
  const book = (): string => xlsx({ 封面: cover, 旧: data, 客户: data, 其他: data }, { hidden: ['旧'] });

  it('are listed; the first one shown whose columns are known is read', () => {
    const { form, headers } = open(book());
    expect(form).toMatchObject({ format: 'xlsx', sheet: '客户', encoding: null, delimiter: null });
    expect(form.sheets).toEqual([
      { name: '封面', hidden: false },
      { name: '旧', hidden: true },
      { name: '客户', hidden: false },
      { name: '其他', hidden: false },
    ]);
    expect(headers).toEqual(['客户编号', '客户名称', '城市']);
  });

  it('are chosen by name, hidden ones too', () => {
    expect(open(book(), { sheet: '旧' }).form.sheet).toBe('旧');
    expect(() => open(book(), { sheet: '没有' })).toThrow('import.noSuchSheet');
  });
});

describe('tables people draw', () => {
  const rows = [
    ['2025 年客户清单'],
    ['单位：万元'],
    ['区域', '客户', '', '销售额', '', '备注'],
    ['', '编号', '名称', 2024, 2025, ''],
    ['江苏', 'A1', '甲', 10, 20, 'x'],
    ['', 'A2', '乙', 30, 40, ''],
    ['小计', '', '', '<c r="D7"><f>SUM(D5:D6)</f><v>40</v></c>', '<c r="E7"><f>SUM(E5:E6)</f><v>60</v></c>'],
    ['浙江', 'A3', '丙', 1, 2, ''],
    ['', '', '', '<c r="D9"><f>SUBTOTAL(9,D8:D8)</f><v>1</v></c>', 2],
    ['总计', '', '', 41, 62],
  ];
  const merges = merged('A1:F1', 'A2:F2', 'A3:A4', 'B3:C3', 'D3:E3', 'F3:F4', 'A5:A6', 'A7:C7');
  const path = (): string => xlsx({ 表: sheetOf(rows, merges) });

  it('have titles, headers of two rows, cells merged downwards, and totals', () => {
    const source = open(path());
    expect(source.form.headerRows).toEqual({ first: 3, last: 4 });
    expect(source.headers).toEqual(['区域', '客户 / 编号', '客户 / 名称', '销售额 / 2024', '销售额 / 2025', '备注']);
    expect(source.notes.map((n) => [n.code, n.params])).toEqual([
      ['mergedFilled', { count: 1 }],
      ['aboveHeader', { text: '2025 年客户清单 · 单位：万元' }],
    ]);
    const read = [...source.rows()];
    expect(read.map(({ cells }) => cells[0])).toEqual(['江苏', '江苏', '小计', '浙江', '', '总计']);
    expect(flawsOf(source)).toEqual([
      [7, null, 'error', 'totalsRow'],
      [9, null, 'error', 'totalsRow'],
      [10, null, 'error', 'totalsRow'],
    ]);
  });

  it('are read as somebody says', () => {
    const source = open(path(), { headerRows: { first: 4, last: 4 }, totals: 'take' });
    expect(source.headers).toEqual(['区域', '编号', '名称', '2024', '2025', '备注']);
    expect(flawsOf(source)).toEqual([]);
  });
});

describe('many rows', () => {
  it('are read in pieces, each with how far it is', () => {
    const data = Array.from({ length: 30_000 }, (_, i) => [`A${i}`, `客户${i}`, i]);
    const source = open(xlsx({ 表: sheetOf([['编号', '名称', '销售额'], ...data]) }));
    const read = [...source.rows()];
    expect(read).toHaveLength(30_000);
    expect(read.every(({ number, cells }) => cells[2] === String(number - 2))).toBe(true);
    expect(new Set(read.map((r) => r.done)).size).toBeGreaterThan(5);
    expect(read.at(-1)?.done).toBeLessThanOrEqual(source.size);
  });
});
