import { describe, expect, it } from 'vitest';
import { bad, type Parsed, read } from '@shared/importing/cell';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { Readings } from '@shared/importing/readings';
import { readPercent, readTags } from '@shared/importing/readers';
import { Row } from '@shared/importing/row';

describe('texts read once', () => {
  it('are what they were read as, blanks and refusals too', () => {
    const readings = new Readings();
    const asked: string[] = [];
    const of = (text: string, is: Parsed<number> | null) =>
      readings.of(text, () => {
        asked.push(text);
        return is;
      });
    for (let i = 0; i < 3; i++) {
      expect(of('1', read(1))).toEqual(read(1));
      expect(of('-', null)).toBeNull();
      expect(of('x', bad('notANumber'))).toEqual(bad('notANumber'));
    }
    expect(asked).toEqual(['1', '-', 'x']);
  });

  it('are given up where nearly all differ', () => {
    const readings = new Readings();
    for (let i = 0; i < 5000; i++) readings.of(String(i), () => read(i));
    expect(readings.worthwhile).toBe(false);
  });

  it('are apart for every column, and for every layout', () => {
    const layout = (percent: 'points' | 'fraction') => {
      const conventions = { ...DEFAULT_CONVENTIONS, percent };
      const column = new Map([
        ['a', 0],
        ['b', 1],
      ]);
      return { column, conventions: new Map([['a', conventions]]) };
    };
    const [points, fractions] = [layout('points'), layout('fraction')];
    const range = { min: 0, max: 100 };
    for (let i = 0; i < 2; i++) {
      expect(readPercent(new Row(points, ['0.5', '0.5']), 'a', range)).toBe(0.005);
      expect(readPercent(new Row(fractions, ['0.5', '0.5']), 'a', range)).toBe(0.5);
      expect(readTags(new Row(points, ['0.5', 'x；y']), 'b')).toEqual(['x', 'y']);
    }
  });

  it('are complained of in every row', () => {
    const layout = { column: new Map([['a', 0]]), conventions: new Map() };
    const rows = [new Row(layout, ['soon']), new Row(layout, ['soon'])];
    for (const row of rows) expect(readPercent(row, 'a', { min: 0, max: 1 })).toBeNull();
    expect(rows.map(({ problems }) => problems.map((p) => [p.field, p.value, p.code]))).toEqual([
      [['a', 'soon', 'notAPercent']],
      [['a', 'soon', 'notAPercent']],
    ]);
  });
});
