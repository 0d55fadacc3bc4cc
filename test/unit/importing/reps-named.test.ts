import { describe, expect, it } from 'vitest';
import { repsNamed } from '@shared/importing/reps-named';

const REPS = {
  repCodes: new Set(['007', '012', '015', '016']),
  repsByName: new Map([
    ['张伟', ['007']],
    ['李娜', ['012']],
    ['王强', ['015', '016']],
    ['ann lee', ['020']],
  ]),
};

describe('the rep a cell names', () => {
  it.each([
    ['a code', '007', ['007'], ''],
    ['a name', 'Ann  Lee', ['020'], ''],
    ['a spaced name', '李 娜', ['012'], ''],
    ['a code and its name', '012 李娜', ['012'], ''],
    ['a name and its code', '李 娜（012）', ['012'], ''],
    ['the code that tells namesakes apart', '王强-016', ['016'], ''],
    ['a name with a remark', '张伟（华东一区）', ['007'], '华东一区'],
    ['namesakes with a remark', '王强 [North]', ['015', '016'], 'North'],
    ['a code and the name of another', '012 张伟', [], ''],
    ['two people', '张伟/李娜', [], ''],
    ['nobody known', '赵六（离职）', [], ''],
  ])('%s: %s', (_, text, codes, remark) => {
    expect(repsNamed(text, REPS)).toEqual({ codes, remark });
  });
});
