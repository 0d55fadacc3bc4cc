import { expect, it } from 'vitest';
import type { Parsed } from '@shared/importing/cell';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { parseGrowth, parsePercent } from '@shared/importing/parse/percent';
import { readFigureOrShare } from '@shared/importing/readers';
import { Row } from '@shared/importing/row';

function outcome<T>(parsed: Parsed<T>): T | string {
  return parsed.ok ? parsed.value : parsed.problem.code;
}

it.each([
  ['8成', 0.8],
  ['八成', 0.8],
  ['五成', 0.5],
  ['八成五', 0.85],
  ['7成半', 0.75],
  ['十成', 1],
  ['11成', 'outOfRange'],
  ['7-8成', 'notAPercent'],
  ['成', 'notAPercent'],
  ['持平', 'notAPercent'],
])('a chance of %s is %s', (text, share) => {
  expect(outcome(parsePercent(text, DEFAULT_CONVENTIONS, { min: 0, max: 1 }))).toBe(share);
});

it.each([
  ['持平', 0],
  ['Flat', 0],
  ['不变', 0],
  ['no change', 0],
  ['翻番', 1],
  ['翻倍', 1],
  ['doubled', 1],
  ['两成', 0.2],
  ['-12%', -0.12],
  ['翻两番', 'notAPercent'],
])('a growth of %s is %s', (text, share) => {
  expect(outcome(parseGrowth(text, DEFAULT_CONVENTIONS, { min: -1, max: 100 }))).toBe(share);
});

it.each([
  ['105%', 1.05],
  ['98％', 0.98],
  ['1.05', 1.05],
  ['87', 87],
  ['优', null],
])('a performance of %s is %s', (text, figure) => {
  const layout = { column: new Map([['performance', 0]]), conventions: new Map() };
  expect(readFigureOrShare(new Row(layout, [text]), 'performance', { min: 0, max: 1000 })).toBe(figure);
});

it('a share that is called approximate is read, and said to be', () => {
  const parsed = ['50%左右', '约60%'].map((text) => parsePercent(text, DEFAULT_CONVENTIONS, { min: 0, max: 1 }));
  expect(parsed).toMatchObject([
    { value: 0.5, warning: { code: 'approximate' } },
    { value: 0.6, warning: { code: 'approximate' } },
  ]);
});
