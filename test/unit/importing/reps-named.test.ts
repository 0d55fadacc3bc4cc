import { describe, expect, it } from 'vitest';
import { repGuessed } from '@shared/importing/rep-guess';
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
    ['the family name first', 'Lee, Ann', ['020'], ''],
    ['namesakes with a remark', '王强 [North]', ['015', '016'], 'North'],
    ['a code and the name of another', '012 张伟', [], ''],
    ['two people', '张伟/李娜', [], ''],
    ['nobody known', '赵六（离职）', [], ''],
  ])('%s: %s', (_, text, codes, remark) => {
    expect(repsNamed(text, REPS)).toEqual({ codes, remark });
  });
});

const STAFF = {
  repsByName: new Map([
    ['张伟', ['007']],
    ['王强', ['015']],
    ['王芳', ['016']],
    ['欧阳娜娜', ['017']],
    ['alice smith', ['020']],
    ['jones, bob', ['021']],
    ['amy chen', ['022']],
    ['ann chen', ['023']],
  ]),
};

describe('a rep named in part', () => {
  it.each([
    ['张经理', '007'],
    ['张总', '007'],
    ['张工', '007'],
    ['王芳经理', '016'],
    ['欧阳总监', '017'],
    ['alice.smith', '020'],
    ['Alice.Smith@corp.com', '020'],
    ['bob_jones@corp.com', '021'],
    ['Mr. Smith', '020'],
    ['Ms Alice Smith', '020'],
    ['Alice S.', '020'],
    ['Bob J.', '021'],
    ['A. Smith', '020'],
    ['Amy C.', '022'],
  ])('%s is the only one it fits', (text, code) => {
    expect(repGuessed(text, STAFF)).toBe(code);
  });

  it.each([
    '王总',
    '欧总',
    '赵经理',
    'Ms. Chen',
    'A. Chen',
    'Mr. Miller',
    'ann.miller@corp.com',
    'Alice T.',
    '经理',
    'Smith',
  ])('%s is nobody for sure', (text) => {
    expect(repGuessed(text, STAFF)).toBeNull();
  });
});
