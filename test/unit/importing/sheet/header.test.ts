import { describe, expect, it } from 'vitest';
import { findHeader } from '@shared/importing/sheet/find-header';
import { flattenHeader } from '@shared/importing/sheet/flatten-header';
import type { Merge, SheetRow } from '@shared/importing/sheet/sheet-rows';
import { rowsOf } from './support';

function namesOf(rows: readonly SheetRow[], merges: readonly Merge[] = []): readonly string[] | null {
  const found = findHeader(rows, merges);
  if (found === null) return null;
  const header = rows.filter(({ number }) => number >= found.first && number <= found.last);
  return flattenHeader(header, merges, found);
}

/** A1:B2 as a merge. */
function merge(reference: string): Merge {
  const [, a, first, b, last] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(reference) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  return { firstRow: Number(first), lastRow: Number(last), firstColumn: column(a), lastColumn: column(b) };
}

describe('a header of one row', () => {
  it.each([
    ['the first row', rowsOf('编号|名称|城市', 'A1|甲|苏州'), 1],
    ['blank lines before it', rowsOf('', '', '编号|名称', 'A1|甲'), 3],
    ['a title above', rowsOf('2025 年客户清单|||', '编号|名称|城市|销售额', 'A1|甲|苏州|5'), 2],
    [
      'title, date and unit above',
      rowsOf('客户清单||||', '导出时间：2025-01-01||||', '', '编号|名称|城市|销售额|电话', 'A|b|c|1|2'),
      4,
    ],
    ['one column', rowsOf('名称', '甲', '乙'), 1],
    ['an unnamed column over words', rowsOf('编号|名称||城市', 'A1|甲|x|苏州', 'A2|乙|y|无锡'), 1],
    ['an unnamed column and a blank cell', rowsOf('编号|名称||城市', 'A1|甲|x|', 'A2|乙|y|无锡'), 1],
  ])('%s', (_, rows, row) => {
    expect(findHeader(rows, [])).toEqual({ first: row, last: row });
  });

  it('is missing in a file of blanks', () => {
    expect(findHeader([], [])).toBeNull();
    expect(findHeader([{ number: 1, cells: ['', ' '] }], [])).toBeNull();
  });

  it('joins lines of a cell and leaves out empty columns at the right', () => {
    expect(namesOf(rowsOf('编号|销售额\n（万元）||', 'A1|5||'))).toEqual(['编号', '销售额 （万元）']);
  });
});

describe('a record that reads like a header', () => {
  const names = 'First Name|Last Name|Email|Phone Number|Primary Associated Company|Lifecycle Stage';

  it.each([
    ['with an address and a number', rowsOf(names, 'Ann|Ray|ann@acme.com|+86 138 0013 8000|Acme Corp|Customer')],
    ['with an address', rowsOf(names, 'Ann|Ray|ann@acme.com||Acme Corp|Customer')],
    ['with blanks', rowsOf(names, 'Ann|Ray|||Acme Corp|Customer', 'Bo|Lee|||Beta|Lead')],
    ['with as many columns', rowsOf('甲列|乙列|丙列', '张伟|客户|备件', '李娜|客户|整机')],
    ['with an amount', rowsOf('甲列|乙列', '客户|1,200.50')],
    ['with a price', rowsOf('甲列|乙列', '客户|¥12')],
    ['with a day', rowsOf('甲列|乙列', '客户|2024/3/8')],
    ['with a day of another order', rowsOf('甲列|乙列', '客户|3/8/2024')],
  ])('%s is none', (_, rows) => {
    expect(findHeader(rows, [])).toEqual({ first: 1, last: 1 });
  });

  it.each([
    ['of months', rowsOf('2024 年销售|单位：元', '客户编号|客户名称|2024.10|202411', 'A1|甲|5|6'), 2],
    ['of one column', rowsOf('清单', '客户名称', '甲'), 2],
    ['below a title of two cells', rowsOf('客户清单|2025', '客户编号|客户名称', 'A1|甲'), 2],
  ])('as against one %s', (_, rows, row) => {
    expect(findHeader(rows, [])).toEqual({ first: row, last: row });
  });
});

describe('a header of merged cells', () => {
  const two = rowsOf('编号|名称|销售额|||备注', '||2023|2024|2025|', 'A1|甲|1|2|3|');
  const merges = ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'].map(merge);
  const flat = ['编号', '名称', '销售额 / 2023', '销售额 / 2024', '销售额 / 2025', '备注'];

  it('of two rows', () => {
    expect(namesOf(two, merges)).toEqual(flat);
  });

  it('of two rows in a text file, where only the gaps are left', () => {
    expect(namesOf(two)).toEqual(flat);
  });

  it('of three rows below a title merged over the whole width', () => {
    const rows = rowsOf('清单||||', '编号|销售额|||', '|2024||2025|', '|上|下|上|下', 'A1|1|2|3|4');
    const found = namesOf(rows, ['A1:E1', 'A2:A4', 'B2:E2', 'B3:C3', 'D3:E3'].map(merge));
    expect(found).toEqual([
      '编号',
      '销售额 / 2024 / 上',
      '销售额 / 2024 / 下',
      '销售额 / 2025 / 上',
      '销售额 / 2025 / 下',
    ]);
  });

  it('whose upper row names one group only', () => {
    const rows = rowsOf('|||联系方式|', '编号|名称|城市|电话|地址', 'A1|甲|苏州|1|x');
    expect(namesOf(rows, [merge('D1:E1')])).toEqual(['编号', '名称', '城市', '联系方式 / 电话', '联系方式 / 地址']);
  });

  it('is not lengthened by cells merged in the data', () => {
    const rows = rowsOf('省份|客户|销售额', '江苏|甲|1', '|乙|2');
    expect(findHeader(rows, [merge('A2:A3')])).toEqual({ first: 1, last: 1 });
  });
});
