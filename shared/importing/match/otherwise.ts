import type { ImportField } from '../field';

// Words on folded headings (`foldHeader`) that make a column something else than the name it contains: 退款金额 is no 金额. A field
// that has such a word in its own name is meant by it.

/** Of another: a competitor's, the next, the former; or a key of the program it came from, or a document's state. */
const OF_ANOTHER: readonly RegExp[] = [
  /竞争|竞品|对手|同行|competitor|rival/u,
  /下次|下一次|下一步|^next|nextstep/u,
  /^计划|^拟|^planned|^scheduled/u,
  /donotmodify/u,
  /^单据|^审核|^审批|^关闭/u,
  /助理|assistant/u,
  /传真|fax/u,
];

/** Of people and places: how one is reached, who it was before a change, what belongs to someone around. */
const OF_TEXTS: readonly RegExp[] = [
  /电话|手机|邮箱|邮件|微信|phone|mobile|email/u,
  /变更前|调整前|移交前|^前(?!台)|上一任/u,
  /籍贯|出生|户籍|birth|hometown/u,
  /上级|superior/u,
];

const OF_FIGURES: readonly RegExp[] = [
  /率|占比|比例|比重|同比|环比|增长|增速|增幅|growth|yoy|percent|ratio|share/u,
  /数量|件数|台数|笔数|qty|quantity/u,
];

/** Of money: what is taken off, comes back, is owed, or is spent on it. */
const OF_MONEY: readonly RegExp[] = [
  /退货|退款|退回|refund|return/u,
  /折扣|优惠|折让|减免|返利|discount|rebate/u,
  /税额|税金|税费|^(?:sales|output)?(?:tax|vat)(?!inclu|exclu)|(?<!pre|ex|of)(?:tax|vat)(?:amount|total)$/u,
  /成本|cost/u,
  /运费|邮费|手续费|佣金|提成|freight|shipping|handling|commission/u,
  /保证金|押金|定金|订金|首付|预付|deposit|downpayment|prepaid/u,
  /未收|未付|未开|欠款|余额|逾期|unpaid|outstanding|overdue|balance/u,
  /毛利|净利|利润|margin|profit/u,
  /加权|weighted/u,
  /累计|cumulative/u,
];

/** Figures that are planned stand in for those of their time only where a field says so (`actual`). */
const PLANNED: readonly RegExp[] = [/(?:目标|指标|配额|定额|quota|target)(?!.*(?:完成|达成|attain|achiev))/u];

const OF_TAGS: readonly RegExp[] = [/经验|年限|年数|数量|个数|等级|级别|评分|experience|level|years|count|number/u];

/** What a heading that only contains the name of a field may say besides it, that makes it another column. */
export function otherwiseOf({ type, actual }: Pick<ImportField, 'type' | 'actual'>): readonly RegExp[] {
  if (type === 'text') return TEXTS;
  if (type === 'tags') return TAGS;
  if (type === 'money') return actual === true ? ACTUAL_MONEY : MONEY;
  return type === 'number' ? NUMBERS : OF_ANOTHER;
}

const TEXTS = [...OF_ANOTHER, ...OF_TEXTS];
const TAGS = [...OF_ANOTHER, ...OF_TAGS];
const ACTUAL_MONEY = [...OF_ANOTHER, ...OF_FIGURES, ...OF_MONEY];
const MONEY = [...ACTUAL_MONEY, ...PLANNED];
const NUMBERS = [...OF_ANOTHER, ...OF_FIGURES, ...PLANNED];
