import type { OpportunityStatus } from '../../model/opportunity';
import { plainAnswerOf } from './answers';
import { bad, type Parsed, read } from '../cell';

// Lost before won: 未成交 holds 成交, "closed lost" holds "closed".
const LOST =
  /输单|丢单|失单|未成交|未中标|战败|失败|流失|取消|作废|无效|放弃|输给|丢标|流标|废标|\b(?:closed lost|lost|cancell?ed|abandoned|dead|no decision)\b/iu;
/** What is not won is lost, or is to be. */
const UNDECIDED = /未(?:赢|签)|\bnot (?:yet )?(?:won|signed)\b/iu;
const WON = /赢单|成功|成交|成单|中标|签约|签单|已签|胜单|\b(?:closed won|won|signed|closed)\b/iu;
const OPEN =
  /进行|推进|在谈|跟进|开放|打开|未关闭|活动|有效|暂停|搁置|挂起|\b(?:open|on hold|paused|active|in progress|working|pending|new)\b/iu;

/** What a word for the state of a sale means; null when it says neither. */
export function statusOfWords(text: string): OpportunityStatus | null {
  const folded = text.normalize('NFKC').replace(/[-_/]/gu, ' ');
  if (LOST.test(folded)) return 'lost';
  if (UNDECIDED.test(folded)) return null;
  if (WON.test(folded)) return 'won';
  return OPEN.test(folded) ? 'open' : null;
}

export function parseStatus(raw: string): Parsed<OpportunityStatus> {
  // Whether it was won; a no does not say that it was lost.
  if (plainAnswerOf(raw) === 'yes') return read('won');
  const status = statusOfWords(raw);
  return status === null ? bad('notAStatus') : read(status);
}

/** A stage that ends a sale says so; every other one (初步接触, Proposal, 签约中) is one on the way. */
export function statusOfStage(stage: string): OpportunityStatus {
  const text = stage.normalize('NFKC').trim();
  if (/[中前]$/u.test(text) || /待|准备|\bto be\b/iu.test(text)) return 'open';
  const status = statusOfWords(text);
  return status ?? 'open';
}
