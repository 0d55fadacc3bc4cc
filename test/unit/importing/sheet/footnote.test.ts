import { describe, expect, it } from 'vitest';
import { isFootnote } from '@shared/importing/sheet/footnote';

describe('lines below a table', () => {
  it.each([
    '制表人：小陈  日期：2025-11-20|||',
    '制表人：小陈||审核：老王|',
    '|注：以上数据截至 10 月底||',
    '数据来源：ERP',
    '第 1 页 共 3 页|||',
    'Page 1 of 3||',
    'Notes: figures are preliminary||',
    '以下空白|||',
    '---END---||',
    '【华东】|||',
    '——华南——||',
    '...||',
    '（续）||',
    '*** CONFIDENTIAL ***||',
  ])('%s', (line) => {
    expect(isFootnote(line.split('|'))).toBe(true);
  });

  it.each([
    ['an ordinary row', 'C001|华星|苏州|5'],
    ['a note beside a row', '备注：重点|C001|华星|苏州'],
    ['a company of that name', '说明书印刷厂||'],
    ['a page that is a company', 'Page Industries||'],
    ['a name alone', '华星||'],
    ['a company in brackets', '(集团)华星||'],
    ['a company with dashes', '--华星||'],
    ['nothing', '||'],
  ])('not %s', (_, line) => {
    expect(isFootnote(line.split('|'))).toBe(false);
  });
});
