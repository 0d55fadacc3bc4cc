import { answerOf, plainAnswerOf } from './answers';

/**
 * What words say of how a sale went. Some say only that it was not won (否, 未赢单), that it ended (关闭, Closed), or that its record is
 * in use (正常, Active), whatever became of it; null = nothing.
 */
export type Outcome = 'won' | 'lost' | 'open' | 'notWon' | 'ended' | 'kept' | null;

const SIGN = '(?:赢单|成交|成单|中标|签约|签单|胜单)';
/** A loss denied, undone or of something else: 未流失, 客户流失挽回, Lost contact, 试用失败. */
const NO_LOSS =
  /(?:未|没有?|不|非)(?:被|曾|会)?(?:输|丢|失|流失|取消|作废|放弃|战败)[单败]?|(?:流失|丢单|输单|战败).{0,3}(?:挽回|赢回|召回|激活|预警|风险)|(?:POC|试用|测试|演示|验证|联系|拜访|沟通) ?失败|\bnot (?:yet )?(?:lost|dead|cancell?ed|abandoned)\b|\blost (?:contact|touch)\b/giu;
const LOST =
  /输单|丢单|失单|(?<![尚还暂])未成交|未中|战败|失败|流失|取消|作废|无效|放弃|输给|丢标|流标|废标|(?:^|[ (:])已?[输丢败][了掉]?(?=$|[) ])|(?:竞品|对手|友商|他人|别人|别家|同行).{0,4}(?:中标|赢|签|成交)|\b(?:lost|cancell?ed|abandoned|dead|no decision|disqualified|qualified out|no sale|not sold|without (?:a )?sale|competitor (?:has )?won)\b/iu;
/** Done already, whatever is still to come of it; what is agreed before a contract is none. */
const DONE = new RegExp(
  `已(?:${SIGN}|赢|签(?!.{0,4}(?:意向|保密|备忘|nda))|回款|收款|付款|下单|交付)(?!.*待.{0,2}签)`,
  'iu',
);
const ON_THE_WAY = new RegExp(
  String.raw`(?<![未已])[中前]$|(?:待|将|准备|拟|预计|预期|计划|争取|有望|接近|临近|可能|力争|确保|促|推动|[尚还暂]未|意向).{0,4}${SIGN}|${SIGN}(?:中(?!标)|前|谈判|(?<![赢胜]单)阶段|流程|意向|在望|准备|评审|可能|概率|机会|推进|洽谈|审批|方案|跟进|预[期测])|(?:${SIGN}|成功)率|未关闭|\bnot (?:yet )?closed\b|\b(?:to|be|not yet|nearly|almost|awaiting|pending|expected|likely|soon) (?:be )?(?:won|signed|closed(?! won))\b|\bsigned off\b|\b(?:nda|loi|mou|letter of intent) signed\b|\bsigned (?:nda|loi|mou|letter of intent)\b`,
  'iu',
);
const NOT_WON =
  /(?:未|没有?|不|非|无法|难以)(?:能|被|曾|再|会)?(?:赢|签|成[功交单]|中标|胜|下单|回款)|\b(?:not (?:been )?(?:won|signed)|won't|unsigned)\b/iu;
/** Success alone, or of the sale: that of a trial on the way to it is another's. */
const WON = new RegExp(
  String.raw`${SIGN}|^已?成功$|(?:交易|合作|投标|项目|销售|商机|关闭|结案)[ (:]?成功$|成功(?:签|关闭|结案)|(?:^|[ (:])赢[了下]?(?=$|[) ])|\b(?:won|signed|(?:order|po) (?:received|placed|confirmed))\b`,
  'iu',
);
const OPEN =
  /进行|推进|在谈|跟进|开放|打开|活动|有效|暂停|搁置|挂起|延期|推迟|\b(?:open|on hold|paused|deferred|postponed|active|in progress|working|pending|new)\b/iu;
const ENDED = /^已?(?:关闭|归档|结案|结束|关单)(?=$|[ (])|^(?:closed|archived)\b/iu;
const KEPT = /^(?:正常|有效|活动|激活|启用|active|valid|normal|pipeline|best case|commit|upside|most likely)$/iu;

const READINGS: readonly (readonly [RegExp, Outcome])[] = [
  [KEPT, 'kept'],
  // Lost before won: 未成交 holds 成交.
  [LOST, 'lost'],
  [DONE, 'won'],
  [ON_THE_WAY, 'open'],
  [NOT_WON, 'notWon'],
  [WON, 'won'],
  [OPEN, 'open'],
  [ENDED, 'ended'],
];

export function outcomeOf(text: string): Outcome {
  const folded = text
    .normalize('NFKC')
    .replace(/[-–—_/]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/’/gu, "'")
    .trim();
  const told = folded.replace(NO_LOSS, ' ').trim();
  return READINGS.find(([pattern]) => pattern.test(told))?.[1] ?? null;
}

/** As `outcomeOf`, where it may be asked whether the sale was won. @param asks whether a bare 1 is a yes */
export function answeredOutcome(text: string, asks: boolean): Outcome {
  const answer = plainAnswerOf(text) ?? (asks ? answerOf(text) : null);
  if (answer === 'yes') return 'won';
  return answer === 'no' ? 'notWon' : outcomeOf(text);
}
