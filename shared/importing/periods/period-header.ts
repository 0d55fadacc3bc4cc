import { parsePeriod } from '../parse/period';
import { BETWEEN } from '../sheet/flatten-header';
import { partOfYear } from './part-of-year';

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** The longest first: 2024-03 is a month before it is a year. */
const PERIODS = [
  new RegExp(String.raw`(?<![a-z])(?:${MONTHS})[a-z]{0,6}\.?(?:[-/ ,'’]{0,2}${YEAR}|[-'’]\d{2})(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\d)${YEAR}[-/ ]?(?:${MONTHS})[a-z]{0,6}(?![a-z])`, 'iu'),
  new RegExp(String.raw`(?<!\d)(?:fy\s?)?${YEAR}\s?(?:年度?|财年)?[-/ ]?(?:q[1-4]|第?[1-4一二三四]季度?)`, 'iu'),
  new RegExp(String.raw`(?<![a-z\d])(?:q[1-4]|[1-4]q)[-/, ]{0,2}(?:fy\s?)?${YEAR}(?!\d)`, 'iu'),
  /(?<![a-z\d])(?:q[1-4]|[1-4]q)\s?(?:fy\s?|[-/'’ ]\s?)?\d{2}(?!\d)/iu,
  /(?<![a-z\d])(?:fy\s?)?\d{2}\s?(?:财年|年)?[-/ ]?(?:q[1-4](?!\d)|第?[1-4一二三四]季度?)/iu,
  new RegExp(String.raw`(?<!\d)${YEAR}(?:[-/.]|\s?年\s?)(?:0?[1-9]|1[0-2])(?:月|(?![\d.]))`, 'u'),
  new RegExp(String.raw`(?<!\d)${YEAR}(?:0[1-9]|1[0-2])(?!\d)`, 'u'),
  new RegExp(String.raw`(?<![\d.])(?:fy\s?)?${YEAR}(?:\s?(?:年度|财年|年))?(?![\d.])`, 'iu'),
  /(?<![a-z])fy\s?\d{2}(?!\d)/iu,
  /(?<![\d.])[12]\d年(?![\p{Script=Han}]*[内前后龄限以])/u,
];
/** Plans, estimates (2024E), ratios and means are no figures of the period; neither is what stood at its end one of its start. */
const OTHERWISE =
  /预测|预计|预估|预算|估计|计划|目标|增长|增速|增幅|同比|环比|占比|比重|比例|百分比|份额|排名|末|均|同期|上年|去年|forecast|budget|plan|target|growth|cagr|yoy|share|rank|average|\bavg\b|\bmean\b|per capita|prior|last year|\bend\b|closing|estimate|\best\b|\d{4}\s?[ef]\b|\([ef]\)/iu;

/** A heading that names a figure and its period: 2024年销售额, 销售额 / 2024, FY2024 revenue, or a period alone. */
export interface PeriodHeader {
  /** YYYY, YYYY-Qn or YYYY-MM. */
  readonly period: string;
  /** What is left of the heading; '' = the period alone. */
  readonly figure: string;
}

/** Whether a heading is of a plan, a ratio or a state at the end rather than of a figure of its period. */
export function isOtherwise(header: string): boolean {
  return OTHERWISE.test(header);
}

/**
 * null for a heading without a period, or one of something that was not measured in it, or of a part of a year that is no
 * quarter and no month; 2024年1-12月 is the whole of it.
 */
export function readPeriodHeader(header: string): PeriodHeader | null {
  const text = header.normalize('NFKC').replaceAll(BETWEEN, ' ');
  if (isOtherwise(text)) return null;
  const within = partOfYear(text);
  if (within === null) return periodIn(text);
  const year = within.part === null ? null : periodIn(within.rest);
  return year === null || year.period.length > 4 ? null : { ...year, period: `${year.period}${within.part ?? ''}` };
}

/** What a year's own figure is called where nothing else is: 2024年实际, 2024A. */
const ACTUAL = /^(?:实际|实际完成|完成|实绩|actuals?|a)$/iu;

/** What the amounts are in: 2024 (万元), FY24 Q1 ($000s). */
const UNIT =
  /^[([【](?:单位[:：])?[^\p{L}]*(?:百|千|十)?[万亿千]?元?(?:usd|cny|rmb|eur|gbp)?\s?(?:k|m|mm|mn|bn|s|thousands?|millions?)?[)\]】]$/iu;

function periodIn(text: string): PeriodHeader | null {
  for (const pattern of PERIODS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const parsed = parsePeriod(found[0].replace('财年', '年').replace(/^([12]\d)年$/u, '20$1'));
    if (!parsed.ok) continue;
    const around = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    const figure = around.replace(/^[\s_:·/|-]+|[\s_:·/|-]+$/gu, '');
    return { period: parsed.value, figure: ACTUAL.test(figure) || UNIT.test(figure) ? '' : figure };
  }
  return null;
}
