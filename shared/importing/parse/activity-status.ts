import { plainAnswerOf } from './answers';

/** Whether an activity took place; a word of the customer's own state, as 意向 or Active, tells nothing of it. */
export type ActivityStatus = 'held' | 'planned' | 'cancelled' | 'unknown';

/** Whole words: 取消合作 is what a visit was about. */
const HELD =
  /^(?:已|已经)?(?:完成|结束|拜访|执行|跟进|签到|签退|打卡|关闭|办结)(?:完成|拜访)?$|^正常(?:完成)?$|^(?:completed?|done|held|finished|closed|attended|succeeded|sent)$/iu;
const CANCELLED =
  /^(?:已|已经)?(?:取消|作废|撤销|撤回|删除|终止|放弃)(?:拜访)?$|^(?:爽约|失约|未到访?|未成行|未拜访|改期|已改期)$|^(?:cancel+ed|no[- ]?show|rescheduled|deleted|void|abandoned|missed|did not (?:happen|attend))$/iu;
const PLANNED =
  /^(?:已|已经)?(?:计划|安排|预约|排期)中?$|^[未待](?:完成|执行|开始|拜访|跟进|签到|办理?|处理|确认|审批|提交)$|^(?:待办事?项?|草稿|(?:已)?(?:逾期|延期)(?:未完成)?)$|^(?:planned|scheduled|open|not (?:started|completed|done|held)|pending|to[- ]?do|upcoming|incomplete|deferred|overdue|draft|booked|tentative)$/iu;

/** @param text as the file has it, not blank */
export function activityStatusOf(text: string): ActivityStatus {
  const answer = plainAnswerOf(text);
  if (answer === 'yes') return 'held';
  if (answer === 'no') return 'planned';
  const word = text.normalize('NFKC').trim().replace(/_/gu, ' ');
  if (CANCELLED.test(word)) return 'cancelled';
  if (PLANNED.test(word)) return 'planned';
  return HELD.test(word) ? 'held' : 'unknown';
}
