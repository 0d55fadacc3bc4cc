import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '@shared/importing/conventions';
import { parseScore } from '@shared/importing/parse/score';
import { fullMarkOf } from '@shared/importing/score-header';

const FIVE = { min: 1, max: 5 };
const HUNDRED = { min: 0, max: 100 };

function outcome(text: string, range = FIVE, fullMark: number | null = null): number | string {
  const parsed = parseScore(text, { ...DEFAULT_CONVENTIONS, fullMark }, range);
  return parsed.ok ? parsed.value : parsed.problem.code;
}

describe('a mark', () => {
  it.each([
    ['4', 4],
    ['4.5', 4.5],
    ['★★★★', 4],
    ['★★★★☆', 4],
    ['⭐⭐⭐', 3],
    ['4/5', 4],
    ['8/10', 4],
    ['9 out of 10', 4.5],
    ['4分', 4],
    ['4 颗星', 4],
    ['4 stars', 4],
    ['90%', 4.5],
    ['非常满意', 5],
    ['很满意', 5],
    ['满意', 4],
    ['一般', 3],
    ['不满意', 2],
    ['非常不满意', 1],
    ['Very satisfied', 5],
    ['Dissatisfied', 2],
    ['8', 'outOfRange'],
    ['6/5', 'outOfRange'],
    ['★★★★★★', 'notANumber'],
    ['☆☆☆☆☆', 'notANumber'],
    ['还行吧', 'notANumber'],
  ])('up to five, written %s, is %s', (text, mark) => {
    expect(outcome(text)).toBe(mark);
  });

  it.each([
    ['8', 4],
    ['9分', 4.5],
    ['4/5', 4],
    ['80%', 4],
    ['11', 'outOfRange'],
  ])('of ten by the heading, written %s, is %s', (text, mark) => {
    expect(outcome(text, FIVE, 10)).toBe(mark);
  });

  it.each([
    ['60', 60],
    ['8/10', 80],
    ['75%', 75],
    ['高', 'notANumber'],
    ['★★★', 'notANumber'],
  ])('up to a hundred, written %s, is %s', (text, mark) => {
    expect(outcome(text, HUNDRED)).toBe(mark);
  });

  it('that is a word is told as the figure it was read as', () => {
    expect(parseScore('满意', DEFAULT_CONVENTIONS, FIVE)).toMatchObject({
      warning: { code: 'scoreOfWord', params: { value: 4 } },
    });
  });
});

it.each([
  ['满意度（10分制）', 10],
  ['满意度(十分制)', 10],
  ['满意度（百分制）', 100],
  ['满意度(%)', 100],
  ['评分（满分100）', 100],
  ['CSAT (0-10)', 10],
  ['Score out of 10', 10],
  ['满意度（1–5）', 5],
  ['满意度', null],
  ['满意度2024', null],
])('%s calls %s the full mark', (header, full) => {
  expect(fullMarkOf(header)).toBe(full);
});
