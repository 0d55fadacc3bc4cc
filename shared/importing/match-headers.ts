import type { ColumnMapping } from '../contract/imports';
import type { ImportField } from './field';
import { isConverted } from './converted-header';
import { foldHeader, withoutBrackets } from './fold';
import { otherwiseOf } from './match/otherwise';
import { isPartOfYear } from './periods/part-of-year';
import { BETWEEN } from './sheet/flatten-header';

interface Candidate {
  readonly field: string;
  readonly column: number;
  /** Lower is better. */
  readonly rank: number;
}

/** Ranks about this high are of headers that only contain a name of the field; whole names rank far below half of it. */
export const PART_OF_HEADER = 10_000;
/** A column that is named so without a group goes before one inside a group. */
const GROUPED = 1_000;
/** Before any other name. */
const CONVERTED_FIRST = -1;
/** Shorter synonyms ("id", "y", "市") occur inside unrelated words. */
const SHORTEST_CONTAINED = { latin: 4, cjk: 2 };
/** Words that stand in the headers of all kinds of columns; alone they mean the field, inside another header nothing. */
const GENERIC = new Set(
  '编号 编码 代码 名称 日期 时间 类型 客户 公司 单位 城市 区域 销售 归属 代表 常驻 code name date time type kind city unit account customer company region area office spend owner 地区 组织 账号 客商 street town assigned primary'.split(
    ' ',
  ),
);

const FIGURES: ReadonlySet<ImportField['type']> = new Set(['money', 'number']);

/**
 * Which column fills which field: an exact synonym first (an earlier synonym before a later one), then a header that
 * contains a synonym (the longer synonym first); needed fields before optional ones where there is but one column. Never two fields on one column, never two columns for one field.
 */
export function matchHeaders(headers: readonly string[], fields: readonly ImportField[]): ColumnMapping {
  const candidates = fields.flatMap((field) => candidatesOf(field, headers));
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const mapping: ColumnMapping = Object.fromEntries(fields.map((f) => [f.id, null]));
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (mapping[field] !== null || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  claimNeeded(mapping, headers, fields);
  return mapping;
}

/** A needed field that came away empty takes the column that is exactly its own from an optional one: 城市 is a city, or all there is of a name. */
export function claimNeeded(mapping: ColumnMapping, headers: readonly string[], fields: readonly ImportField[]): void {
  for (const field of fields) {
    if (!field.required || mapping[field.id] !== null) continue;
    const own = candidatesOf(field, headers).filter(({ rank }) => rank < PART_OF_HEADER / 2);
    own.sort((a, b) => a.rank - b.rank || a.column - b.column);
    const free = own.find(({ column }) => !fields.some((f) => f.required && mapping[f.id] === column));
    if (!free) continue;
    for (const { id } of fields) if (mapping[id] === free.column) mapping[id] = null;
    mapping[field.id] = free.column;
  }
}

function candidatesOf(field: ImportField, headers: readonly string[]): Candidate[] {
  return headers.flatMap((header, column) => {
    const rank = headerRank(header, field);
    return Number.isFinite(rank) ? [{ field: field.id, column, rank }] : [];
  });
}

/** Whether a heading is one of something else, whatever of the field's names it holds. */
export function isOfElse(header: string, { unless }: ImportField): boolean {
  return unless !== undefined && (unless.test(header.normalize('NFKC')) || unless.test(foldHeader(header)));
}

/** How well a header names a field, lower is better; infinite = not at all. */
export function headerRank(header: string, field: ImportField): number {
  if (isOfElse(header, field)) return Number.POSITIVE_INFINITY;
  const rank = plainRank(header, field);
  // Beside an amount in the currency of the order.
  if (field.actual === true && rank < PART_OF_HEADER / 2 && isConverted(header)) return CONVERTED_FIRST;
  const other = (field.actual === true && isOtherFigure(header)) || isFormer(header, field);
  const second = rank < PART_OF_HEADER && other;
  return second ? PART_OF_HEADER + Math.min(rank, PART_OF_HEADER) / PART_OF_HEADER : rank;
}

/** Sales of another time, planned or on the average stand in for sales where there is no other column of them. */
function isOtherFigure(header: string): boolean {
  return /上年|去年|往年|同期|上期|预计|预测|目标|计划|预算|平均|累计|\b(?:prior|previous|last year|target|forecast|budget|plan|average|avg|cumulative)\b/iu.test(
    header,
  );
}

/** What was so before stands in where nothing else says what is: 原报备人, 原到期日, Previous Owner. */
const FORMER = /^(?:原(?![料材产厂因始])|前任|former|previous|original)/u;

function isFormer(header: string, field: ImportField): boolean {
  const own = foldHeader(header);
  return FORMER.test(own) && !foldedSynonyms(field).whole.includes(own);
}

function plainRank(header: string, field: ImportField): number {
  const synonyms = foldedSynonyms(field);
  const own = foldHeader(withNumber(header));
  // What is of half a year is no figure of one.
  if (FIGURES.has(field.type) && isPartOfYear(header) && !synonyms.whole.includes(own)) return Number.POSITIVE_INFINITY;
  const group = PROGRAM_GROUP.test(header) ? GROUP.exec(header)?.[0] : undefined;
  if (group !== undefined && !synonyms.whole.includes(own)) {
    const rank = rankOf(foldHeader(withoutBrackets(header.slice(group.length))), synonyms);
    return rank < PART_OF_HEADER / 2 ? GROUPED + rank : rank;
  }
  return Math.min(
    rankOf(own, synonyms),
    /do not modify/iu.test(header)
      ? Number.POSITIVE_INFINITY
      : rankOf(foldHeader(withoutBrackets(withNumber(header))), synonyms),
    groupedRank(header, synonyms.whole),
  );
}

/** Cust # is Cust No. */
function withNumber(header: string): string {
  return header.replace(/(?<=\p{L}\s?)[#＃]\s*$/u, ' no');
}

/** Programs write the group before the name: 客户地址.省, Organization - Owner, Address 1: City. */
const GROUP = new RegExp(String.raw`^(?:.+${BETWEEN}|[^([（【]+(?: - |[:：] ?|(?<=\D)[.．](?=\S)))(?=\D)`, 'u');
/** Of these the group says nothing of the column: Address 2: City is no address. */
const PROGRAM_GROUP = / - |[:：]/u;

/**
 * In a header of several rows the lowest names the column and those above it a group: 联系方式 / 电话 is a telephone number, and so
 * is what programs write as Contact - Phone.
 */
function groupedRank(header: string, synonyms: readonly string[]): number {
  const group = GROUP.exec(header)?.[0];
  if (group === undefined) return Number.POSITIVE_INFINITY;
  const own = synonyms.indexOf(foldHeader(withoutBrackets(header.slice(group.length))));
  return own < 0 ? Number.POSITIVE_INFINITY : GROUPED + own;
}

interface Synonyms {
  readonly whole: readonly string[];
  /** Those that name the field inside a longer header too. */
  readonly part: readonly string[];
  /** What makes such a header something else. */
  readonly otherwise: readonly RegExp[];
}

const folded = new WeakMap<ImportField, Synonyms>();

function foldedSynonyms(field: ImportField): Synonyms {
  const known = folded.get(field);
  if (known) return known;
  const names = [field.id, ...field.synonyms];
  const part = names.flatMap((name) => (name.startsWith('=') ? [] : [foldHeader(name)])).filter(isLongEnough);
  const synonyms = { whole: names.map(foldHeader), part, otherwise: otherwiseOf(field) };
  folded.set(field, synonyms);
  return synonyms;
}

function rankOf(header: string, { whole, part, otherwise }: Synonyms): number {
  if (header === '') return Number.POSITIVE_INFINITY;
  const exact = whole.indexOf(header);
  if (exact >= 0) return exact;
  const others = otherwise.filter((word) => word.test(header));
  const contained = part.filter((s) => header.includes(s) && others.every((word) => word.test(s))).map((s) => s.length);
  return contained.length === 0 ? Number.POSITIVE_INFINITY : PART_OF_HEADER - Math.max(...contained);
}

function isLongEnough(synonym: string): boolean {
  const shortest = /\p{Script=Han}/u.test(synonym) ? SHORTEST_CONTAINED.cjk : SHORTEST_CONTAINED.latin;
  return synonym.length >= shortest && !GENERIC.has(synonym);
}
