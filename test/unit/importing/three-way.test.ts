import { describe, expect, it } from 'vitest';
import { sourceStem } from '@shared/importing/source-name';
import { judge, type ThreeWay, type Verdict } from '@shared/importing/three-way';

function field(base: string, mine: string, theirs: string): ThreeWay {
  return { field: 'f', base, mine, theirs };
}

describe('three sides of a value', () => {
  it.each<[string, readonly ThreeWay[], Verdict]>([
    ['nobody changed it', [field('a', 'a', 'a')], 'same'],
    ['both changed it alike', [field('a', 'b', 'b')], 'same'],
    ['only the source changed it', [field('a', 'a', 'b')], 'takeTheirs'],
    ['only we changed it', [field('a', 'b', 'a')], 'keepMine'],
    ['both changed it, differently', [field('a', 'b', 'c')], 'conflict'],
    ['one of two that belong together conflicts', [field('a', 'a', 'a'), field('a', 'b', 'c')], 'conflict'],
    ['we changed one, the source the other', [field('a', 'b', 'a'), field('a', 'a', 'b')], 'conflict'],
    ['we changed one, nobody the other', [field('a', 'b', 'a'), field('x', 'x', 'x')], 'keepMine'],
  ])('%s', (_, fields, verdict) => {
    expect(judge(fields)).toBe(verdict);
  });
});

describe('the stem of a file name', () => {
  it.each([
    ['客户导出_2025-01.csv', '客户导出'],
    ['客户导出 2025年2月 (2).xlsx', '客户导出'],
    ['客户导出_2025-01 问题行.xlsx', '客户导出'],
    ['CRM accounts Q3 final v2.csv', 'CRM accounts'],
    ['华南.csv', '华南'],
    ['20250101.csv', '20250101'],
    ['a.b.csv', 'a b'],
  ])('of %s is %s', (file, stem) => {
    expect(sourceStem(file)).toBe(stem);
  });
});
