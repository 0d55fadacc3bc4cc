import { describe, expect, it } from 'vitest';
import { accountsLike } from '@shared/importing/accounts-like';

const accountNames = new Map([
  ['A1', 'Acme Corp'],
  ['A2', 'Globex Inc.'],
  ['A3', '上海明远有限公司'],
  ['A4', '上海明远集团有限公司'],
  ['A5', '苏州恒锐股份有限公司'],
  ['A6', '苏州恒锐有限责任公司'],
  ['A7', 'Smith & Sons Ltd'],
  ['A8', 'Acme Group'],
  ['A9', '宁波（东方）轴承有限公司'],
]);

describe('accounts whose name is the same but for its form', () => {
  it.each([
    ['ACME CORP.', ['A1']],
    ['acme', ['A1']],
    ['Acme, Inc.', ['A1']],
    ['Globex', ['A2']],
    ['上海明远', ['A3']],
    ['上海明远股份有限公司', ['A3']],
    ['上海明远集团', ['A4']],
    ['苏州恒锐', ['A5', 'A6']],
    ['Smith and Sons', ['A7']],
    ['ACME GROUP', ['A8']],
    ['宁波(东方)轴承', ['A9']],
    ['Acme Labs', []],
    ['明远', []],
    ['公司', []],
    ['', []],
  ])('%s', (text, codes) => {
    expect(accountsLike(text, { accountNames })).toEqual(codes);
  });
});
