import { plainAnswerOf } from './answers';

/** What the state of a claim means for it: only one that was granted keeps others away. */
export type ClaimStatus = 'granted' | 'pending' | 'refused' | 'withdrawn' | 'expired' | 'unknown';

const REFUSED = /驳回|拒绝|拒批|不通过|未通过|不同意|否决|不批准|\b(?:reject|declin|den(?:y|ied)|not approved)/iu;
const WITHDRAWN = /作废|无效|撤回|撤销|取消|放弃|\b(?:withdr|cancel|void|revoked|invalid)/iu;
const EXPIRED = /(?<![未不将])(?:失效|过期|到期|释放|回收)|\b(?:expired|released|lapsed|inactive|ended)/iu;
const PENDING =
  /[审批核]中|待[审批核确]|未[审批核]|处理中|申请中|已提交|草稿|\b(?:pending|submitted|in review|under review|draft|awaiting|requested)/iu;
const GRANTED =
  /通过|同意|批准|有效|生效|成功|正常|已报备|保护中|[未不将](?:失效|过期|到期|释放|回收)|\b(?:approved|granted|accepted|active|valid|registered|protected|ok)/iu;

/** Refusals before grants: 未通过 holds 通过. */
const READINGS: readonly (readonly [RegExp, ClaimStatus])[] = [
  [REFUSED, 'refused'],
  [WITHDRAWN, 'withdrawn'],
  [EXPIRED, 'expired'],
  [PENDING, 'pending'],
  [GRANTED, 'granted'],
];

/** @param text as the file has it, not blank */
export function claimStatusOf(text: string): ClaimStatus {
  // An x is a tick in one file and a no in another.
  const answer = plainAnswerOf(text);
  if (answer === 'yes') return 'granted';
  if (answer === 'no') return 'refused';
  const folded = text.normalize('NFKC').replace(/[-_/]/gu, ' ');
  return READINGS.find(([pattern]) => pattern.test(folded))?.[1] ?? 'unknown';
}
