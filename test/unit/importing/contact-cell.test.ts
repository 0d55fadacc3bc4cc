import { expect, it } from 'vitest';
import { contactInCell, severalInCell } from '@shared/importing/contact-cell';

it.each([
  ['陈明（采购经理）13800138000', '陈明', '采购经理', '13800138000'],
  ['周杰 13700137000', '周杰', '', '13700137000'],
  ['周杰：137 0013 7000', '周杰', '', '137 0013 7000'],
  ['周杰（13700137000）', '周杰', '', '13700137000'],
  ['Ann Lee (Buyer), +1 415 555 2671', 'Ann Lee', 'Buyer', '+1 415 555 2671'],
  ['Ann Lee - (415) 555-2671', 'Ann Lee', '', '(415) 555-2671'],
  ['周杰 0512-66668888/13700137000', '周杰', '', '0512-66668888/13700137000'],
  ['13700137000 周杰', '周杰', '', '13700137000'],
])('%s is a person with a number', (text, name, title, phone) => {
  expect(contactInCell(text)).toEqual({ name, title, phone });
});

it.each(['陈明', '陈明（采购经理）', '13800138000', '三号仓库 2', '陈明2', 'Ann Lee', '陈明 A12345'])(
  '%s is not',
  (text) => {
    expect(contactInCell(text)).toBeNull();
  },
);

it.each([
  ['陈明 13800138000；李雷 13900139000', ['陈明', '李雷']],
  ['陈明 13800138000，李雷 13900139000', ['陈明', '李雷']],
  ['周杰/吴芳', ['周杰', '吴芳']],
  ['周杰、吴芳、刘总', ['周杰', '吴芳', '刘总']],
  ['Ann Lee & Bob Jones', ['Ann Lee', 'Bob Jones']],
])('%s are several', (text, people) => {
  expect(severalInCell(text)).toEqual(people);
});

it.each(['周杰 0512-66668888/13700137000', 'Lee, Ann', '张伟/Sam Zhang', '周杰'])('%s is one', (text) => {
  expect(severalInCell(text)).toEqual([]);
});
