import { expect, it } from 'vitest';
import { claimStatusOf } from '@shared/importing/parse/claim-status';

it.each([
  ['已通过', 'granted'],
  ['审核通过', 'granted'],
  ['Approved', 'granted'],
  ['未过期', 'granted'],
  ['即将到期', 'granted'],
  ['审批中', 'pending'],
  ['待审核', 'pending'],
  ['In Review', 'pending'],
  ['已驳回', 'refused'],
  ['未通过', 'refused'],
  ['Not approved', 'refused'],
  ['Rejected', 'refused'],
  ['已作废', 'withdrawn'],
  ['无效', 'withdrawn'],
  ['已失效', 'expired'],
  ['expired', 'expired'],
  ['是', 'granted'],
  ['√', 'granted'],
  ['Yes', 'granted'],
  ['有效', 'granted'],
  ['否', 'refused'],
  ['×', 'refused'],
  ['N', 'refused'],
  ['No', 'refused'],
  ['作废', 'withdrawn'],
  ['x', 'unknown'],
  ['1', 'unknown'],
  ['0', 'unknown'],
  ['VIP', 'unknown'],
])('a claim that is %s is %s', (text, status) => {
  expect(claimStatusOf(text)).toBe(status);
});
