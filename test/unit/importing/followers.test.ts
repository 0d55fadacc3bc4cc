import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFollowers } from '@shared/importing/parse/followers';

const reps = new Set(['R012', 'R015', '李雷', 'John Smith', '1001', '1002']);
const isRep = (text: string): boolean => reps.has(text);
const parsed = (text: string) => {
  const result = parseFollowers(text, isRep);
  return result.ok ? result.value.map(({ who, share }) => [who, share]) : result.problem.code;
};

describe('a cell of joint followers', () => {
  it('is read in the ways people write it', () => {
    const both = [
      ['R012', 0.3],
      ['R015', 0.2],
    ];
    expect(parsed('R012:30%; R015:20%')).toEqual(both);
    expect(parsed('R012：30％；R015：20％')).toEqual(both);
    expect(parsed('R012=30,R015=20%')).toEqual(both);
    expect(parsed('R012 (30%)、R015（0.2）')).toEqual(both);
    expect(parsed('李雷30%、John Smith 12,5%')).toEqual([
      ['李雷', 0.3],
      ['John Smith', 0.125],
    ]);
    expect(parsed('李雷 (R012) 30%')).toEqual([['李雷 (R012)', 0.3]]);
  });

  it('never takes the digits of a code for a share', () => {
    expect(parsed('R012; R015')).toEqual([
      ['R012', null],
      ['R015', null],
    ]);
    expect(parsed('1001,1002')).toEqual([
      ['1001', null],
      ['1002', null],
    ]);
    expect(parsed('R999')).toEqual([['R999', null]]);
  });

  it('is refused where a share is none, or may mean two things', () => {
    for (const text of ['R012:0%', 'R012:120%', 'R012:250', 'R012:1', 'R012 1']) expect(parsed(text)).toBe('notAShare');
    expect(parsed('R012:1%')).toEqual([['R012', 0.01]]);
  });

  it('reads back what is written with one decimal', () => {
    const share = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), (shares) => {
        const text = shares.map((s) => `李雷 (R012) ${s / 10}%`).join('; ');
        expect(parsed(text)).toEqual(shares.map((s) => ['李雷 (R012)', s / 1000]));
      }),
    );
  });
});
