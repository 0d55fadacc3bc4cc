import { describe, expect, it } from 'vitest';
import { checkParents } from '@shared/importing/check-parents';
import type { References } from '@shared/importing/references';
import type { AccountRecord } from '@shared/importing/records';
import { AccountCode } from '@shared/model/ids';

function found(rows: readonly (readonly [string, string, string?])[], known: Readonly<Record<string, string>> = {}) {
  const references = {
    accountCodes: new Set(Object.keys(known)),
    accountParents: new Map(Object.entries(known).filter(([, parent]) => parent !== '')),
    accountsByName: new Map([['总部', ['W1']]]),
    // Cast: a check of parents asks for nothing else.
  } as unknown as References;
  const check = checkParents(references);
  rows.forEach(([code, parent, name = code], i) => {
    const record: AccountRecord = { code: AccountCode.parse(code), name, parent };
    check.see(record, i + 2);
  });
  const codes = new Set(rows.map(([code]) => code));
  return check.found((code) => codes.has(code)).map(({ row, problem }) => [row, problem.code, problem.fix]);
}

describe('parents of one file', () => {
  it('may come after those who belong to them, or be in the workspace already', () => {
    expect(
      found(
        [
          ['A', 'B'],
          ['B', 'W'],
          ['C', ''],
        ],
        { W: '' },
      ),
    ).toEqual([]);
  });

  it('are told where nobody knows them, with the code of the only one of that name', () => {
    const rows = [
      ['A', 'X'],
      ['B', '总部'],
      ['C', '甲厂'],
      ['D', '', '甲厂'],
      ['E', '同名'],
      ['F', '', '同名'],
      ['G', '', '同名'],
    ] as const;
    expect(found(rows)).toEqual([
      [2, 'unknownParent', null],
      [3, 'unknownParent', 'W1'],
      [4, 'unknownParent', 'D'],
      [6, 'unknownParent', null],
    ]);
  });

  it('are told where they go in a circle, those who only lead into it are not', () => {
    expect(
      found([
        ['A', 'B'],
        ['B', 'A'],
        ['C', 'A'],
      ]).map(([row, code]) => [row, code]),
    ).toEqual([
      [2, 'parentCircle'],
      [3, 'parentCircle'],
    ]);
    expect(found([['A', 'W']], { W: 'V', V: 'A' }).map(([row]) => row)).toEqual([2]);
    expect(
      found(
        [
          ['A', 'W'],
          ['V', ''],
        ],
        { W: 'V', V: 'A' },
      ),
    ).toEqual([]);
  });
});
