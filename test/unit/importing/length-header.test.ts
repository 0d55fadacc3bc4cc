import { expect, it } from 'vitest';
import { lengthUnitOf } from '@shared/importing/length-header';

it.each([
  ['保护期(月)', '个月'],
  ['保护期（天）', '天'],
  ['保护期（单位：季度）', '个季度'],
  ['保护月数', '个月'],
  ['Term (months)', 'months'],
  ['Protection [in weeks]', 'weeks'],
  ['Duration days', 'days'],
  ['保护期', null],
  ['到期日', null],
  ['Term (see note)', null],
])('%s counts bare lengths in %s', (header, unit) => {
  expect(lengthUnitOf(header)).toBe(unit);
});
