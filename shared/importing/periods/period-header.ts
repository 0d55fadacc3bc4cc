import { parsePeriod } from '../parse/period';
import { BETWEEN } from '../sheet/flatten-header';

const YEAR = String.raw`(?:19|20)\d{2}`;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** The longest first: 2024-03 is a month before it is a year. */
const PERIODS = [
  new RegExp(String.raw`(?<![a-z])(?:${MONTHS})[a-z]{0,6}\.?(?:[-/ ,'’]{0,2}${YEAR}|[-'’]\d{2})(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\d)${YEAR}[-/ ]?(?:${MONTHS})[a-z]{0,6}(?![a-z])`, 'iu'),
  new RegExp(String.raw`(?<!\d)${YEAR}(?:[-/.]|\s?年\s?)(?:0?[1-9]|1[0-2])(?:月|(?![\d.]))`, 'u'),
  new RegExp(String.raw`(?<!\d)${YEAR}\s?年?[-/ ]?(?:q[1-4]|第?[1-4一二三四]季度?)`, 'iu'),
  new RegExp(String.raw`(?<![a-z\d])q[1-4][-/ ]?${YEAR}(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\d)${YEAR}(?:0[1-9]|1[0-2])(?!\d)`, 'u'),
  new RegExp(String.raw`(?<![\d.])(?:fy\s?)?${YEAR}(?:\s?(?:年度|财年|年))?(?![\d.])`, 'iu'),
  /(?<![a-z])fy\s?\d{2}(?!\d)/iu,
];
/** Plans, estimates (2024E) and ratios are no figures of the period; neither is what stood at its end one of its start. */
const OTHERWISE =
  /预测|预计|预估|预算|估计|计划|目标|增长|增速|增幅|同比|环比|占比|份额|排名|末|forecast|budget|plan|target|growth|cagr|yoy|share|rank|\bend\b|closing|estimate|\best\b|\d{4}\s?[ef]\b|\([ef]\)/iu;

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

/** null for a heading without a period, or one of something that was not measured in it. */
export function readPeriodHeader(header: string): PeriodHeader | null {
  const text = header.normalize('NFKC').replaceAll(BETWEEN, ' ');
  if (isOtherwise(text)) return null;
  for (const pattern of PERIODS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const parsed = parsePeriod(found[0].replace(/^fy\s?(\d{2})$/iu, '20$1').replace('财年', '年'));
    if (!parsed.ok) continue;
    const figure = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { period: parsed.value, figure: figure.replace(/^[\s_:·/|-]+|[\s_:·/|-]+$/gu, '') };
  }
  return null;
}
