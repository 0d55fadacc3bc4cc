import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvidence, decideConventions, noEvidence } from '@shared/importing/column-evidence';
import { moneyExponentOf } from '@shared/importing/money-header';

function decide(header: string, type: 'money' | 'percent' | 'date' | 'boolean', cells: readonly string[]) {
  const evidence = noEvidence();
  for (const cell of cells) addEvidence(evidence, cell);
  return decideConventions(header, type, evidence);
}

describe('a column is read one way', () => {
  it.each([
    [['1,5', '2,25'], 'comma'],
    [['1.234,5'], 'comma'],
    [['1.5', '2,25'], 'point'],
    [['1,234', '5,678'], 'point'],
    [['1,234.5'], 'point'],
    [[''], 'point'],
  ])('%o has the decimal %s', (cells, decimal) => {
    expect(decide('amount', 'money', cells).decimal).toBe(decimal);
  });

  it.each([
    [['31/01/2025', '03/04/2025'], 'dmy'],
    [['01/31/2025'], 'mdy'],
    [['31/01/2025', '01/31/2025'], null],
    [['03/04/2025'], null],
    [['5/1/19', '6/30/24'], 'mdy'],
    [['1/5/19', '30/6/24'], 'dmy'],
    [['5/1/19'], null],
    [['24/3/8', '24/3/08'], null],
    [['24/03/08', '23/12/11'], null],
    [['24/03/08', '6/30/24'], null],
    [['24/03/08', '31/12/98'], 'dmy'],
    [['31/12/2024', '6/30/24'], null],
  ])('%o has the order %s', (cells, order) => {
    expect(decide('date', 'date', cells).dateOrder).toBe(order);
  });

  it.each([
    ['growth', ['0.12', '0.3', '1.5'], 'fraction'],
    ['growth', ['12', '30', '0.5'], 'points'],
    ['增长率(%)', ['0.12', '0.3'], 'points'],
    ['growth', ['12%', '30%', '0.1'], 'fraction'],
  ])('%s %o holds %s', (header, cells, percent) => {
    expect(decide(header, 'percent', cells).percent).toBe(percent);
  });

  it.each([
    [['x', '', 'X'], 'yes', null],
    [['x', '-', '否'], 'yes', null],
    [['x', '√'], 'no', null],
    [['X', '是', 'Y'], 'no', null],
    [['×', ''], 'no', null],
    [['x', '1'], 'no', null],
    [['○', '×'], 'no', 'yes'],
    [['○', 'x'], 'no', 'yes'],
    [['○', '●'], 'no', null],
    [['○', ''], 'no', null],
    [['○', '×', '√'], 'no', null],
  ])('of %o an x says %s, a ○ %s', (cells, cross, circle) => {
    expect(decide('strategic', 'boolean', cells)).toMatchObject({ cross, circle });
  });

  it.each([
    ['年销售额（万元）', 4],
    ['销售额(亿元)', 8],
    ['销售额（百万元）', 6],
    ['Revenue ($k)', 3],
    ['Revenue in thousands', 3],
    ['Revenue (USD million)', 6],
    ['Revenue', 0],
    ['万科', 0],
  ])('%s counts in powers of ten %d', (header, exponent) => {
    expect(moneyExponentOf(header)).toBe(exponent);
  });
});

describe('cells as most are written', () => {
  it('tell what the patterns would find in them, sign or none', () => {
    const figure = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(String), fc.stringMatching(/^\d{1,6}\.\d{1,5}$/u));
    const property = fc.property(figure, (text) => {
      for (const cell of [text, `${text}%`]) {
        const [quick, slow] = [noEvidence(), noEvidence()];
        addEvidence(quick, cell);
        // A blank before it takes the long way.
        addEvidence(slow, ` ${cell}`);
        expect(quick).toEqual(slow);
      }
    });
    fc.assert(property);
  });
});
