import { answerOf, plainAnswerOf } from './answers';

/**
 * What the state of a claim means for it: only one that was granted keeps others away. One given back (退回) was so to who asked
 * for it, or to the pool: which, the rest of the row may say.
 */
export type ClaimStatus = 'granted' | 'pending' | 'refused' | 'withdrawn' | 'expired' | 'returned' | 'unknown';

const ENDED_HAN =
  '失效|过期|到期|超期|逾期|期已?满|过保|脱保|掉保|释放|收回|回收|退回|关闭|(?<!审[批核]已?|流程已?)结束|终止|解除';
const ENDED_LATIN = 'expired|released|lapsed|ended|closed|returned|reclaimed|terminated';
/** What has not ended, or is to end: 未过期, 待释放, 3天后到期, not expired. */
const NOT_ENDED = new RegExp(
  String.raw`(?:未|不|非|没有?|将|待|快|近|后)(?:会|被|曾|要)?(?:${ENDED_HAN})|\b(?:not|never|to)(?: (?:yet|been|be))* (?:${ENDED_LATIN})\b|\bunexpired\b|\bexpir(?:es|ing)\b`,
  'giu',
);
const EXPIRED = new RegExp(
  String.raw`${ENDED_HAN}|[入回到掉进至]公海|^公海池?$|不再|不在保|失去保护|\b(?:${ENDED_LATIN}|inactive|deactivated|no longer)\b`,
  'iu',
);
const RETURNED = /(?:退回|打回)(?!.*公海)|\b(?:returned (?:for|to (?!(?:the )?pool\b))|sent back)/iu;
const REFUSED =
  /(?<!未|无|没有?|不)(?:驳回|拒绝|拒批|否决|失败|重复|撞单|冲突)|不(?:通过|同意|批|予|准)|未获?通过|(?<!\b(?:no|not) )\b(?:reject|declin|den(?:y|ied)|disapprov|fail|duplicate|conflict)|\bnot approved/iu;
const WITHDRAWN =
  /(?<!未|不|没有?)(?:作废|无效|撤回|撤销|取消|放弃)|(?<!\bnot )\b(?:withdr|cancel|void|revoked|invalid)/iu;
const PENDING =
  /[审批核备]中|待|未[审批核]|(?:未|没有?)生效|处理中|申请中|已提交|草稿|\b(?:pending|submitted|in review|under review|draft|awaiting|requested|to be|not (?:\w+ )?yet)\b/iu;
const GRANTS_LATIN = 'approved|granted|accepted|active|valid|registered|protected|effective|in force|ok';
/** A word that grants, denied: 报备未成功, 不予通过, 非正常, Not Active. */
const DENIED = new RegExp(
  String.raw`(?:[未不非无]|没有?|无法)(?:能够?|予以?|被|曾|经|获得?|受|在|报备|申请|登记|完全)*(?:通过|同意|批准|有效|生效|成功|正常|报备|登记|保护|获批)|\b(?:not|never|isn't|wasn't|non)(?: (?:been|currently|fully|successfully))* (?:${GRANTS_LATIN})\b|\bun(?:approved|registered|protected|accepted)\b`,
  'iu',
);
const GRANTED = new RegExp(
  String.raw`通过|同意|批准|有效|生效|成功|正常|获批|准予|[无免][需须]?审|已(?:报备|登记|备案|确认|核准|审|批|[延续][期长保])|保护中|保护期内|在保|\b(?:${GRANTS_LATIN}|extended|renewed)\b`,
  'iu',
);

/** Denials before grants: 未通过 holds 通过. */
const READINGS: readonly (readonly [RegExp, ClaimStatus])[] = [
  [REFUSED, 'refused'],
  [WITHDRAWN, 'withdrawn'],
  [RETURNED, 'returned'],
  [EXPIRED, 'expired'],
  [PENDING, 'pending'],
  [DENIED, 'refused'],
  [GRANTED, 'granted'],
];

/**
 * @param text as the file has it, not blank
 * @param asks whether its heading asks for yes or no, so that a bare 1 is a yes
 */
export function claimStatusOf(text: string, asks = false): ClaimStatus {
  // An x is a tick in one file and a no in another.
  const answer = plainAnswerOf(text) ?? (asks ? answerOf(text) : null);
  if (answer === 'yes') return 'granted';
  if (answer === 'no') return 'refused';
  const folded = text.normalize('NFKC').replace(/[-_/]/gu, ' ').replace(/’/gu, "'").replace(NOT_ENDED, '有效');
  return READINGS.find(([pattern]) => pattern.test(folded))?.[1] ?? 'unknown';
}
