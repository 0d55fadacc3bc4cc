import { expect, it } from 'vitest';
import { timesAYearOf } from '@shared/importing/hours-header';

it.each([
  ['Capacity (hours/week)', 52],
  ['Weekly capacity', 52],
  ['可用工时（小时/周）', 52],
  ['年度周工时', 52],
  ['可用工时(小时/月)', 12],
  ['月可用工时', 12],
  ['Hours per month', 12],
  ['季度工时', 4],
  ['年工时', 1],
  ['Hours a year', 1],
  ['产能', null],
  ['capacityHours', null],
])('%s counts by what comes %s times a year', (header, times) => {
  expect(timesAYearOf(header)).toBe(times);
});
