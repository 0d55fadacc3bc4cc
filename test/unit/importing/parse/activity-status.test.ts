import { expect, it } from 'vitest';
import { activityStatusOf } from '@shared/importing/parse/activity-status';

it.each([
  ['held', '已完成 · 完成 · 已拜访 · 是 · √ · Completed · Held · Done · COMPLETED'],
  ['cancelled', '已取消 · 取消 · 爽约 · 未拜访 · Cancelled · Canceled · No show · NO_SHOW'],
  ['planned', '计划中 · 未完成 · 未执行 · 待拜访 · 未开始 · 否 · Planned · Open · Not Started · Scheduled'],
  ['unknown', '意向客户 · 取消合作 · 进行中 · Active · In Progress · Opened an account · 1'],
] as const)('a visit is %s by its state: %s', (status, words) => {
  for (const word of words.split(' · ')) expect([word, activityStatusOf(word)]).toEqual([word, status]);
});
