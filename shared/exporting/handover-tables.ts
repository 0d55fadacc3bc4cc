import type { HandoverRow } from '../contract/handover';
import { handoverTexts } from '../texts/handover';
import { termTexts } from '../texts/terms';
import { fill, type Locale } from './columns';
import type { Cell, Column, Format, Table } from './table';

const MINOR = 100;
/** Spreadsheets allow 31 characters and none of these in a sheet's name. */
const NAME_LENGTH = 31;
const FORBIDDEN = /[\\/*?:[\]]/gu;

/** All that changes hands, and a list for every rep: what they hand over, and what they take over. */
export function handoverTables(locale: Locale, rows: readonly HandoverRow[]): Table[] {
  const texts = handoverTexts[locale];
  const names = new Set([texts.all.toLowerCase()]);
  const reps = new Map<string, string>();
  for (const { from, to, fromName, toName } of rows) {
    if (from !== null) reps.set(from, fromName);
    if (to !== null) reps.set(to, toName);
  }
  const lists = [...reps].flatMap(([code, name]) => {
    const given = rows.filter(({ from }) => from === code);
    const taken = rows.filter(({ to }) => to === code);
    return [
      ...(given.length > 0 ? [tableOf(locale, sheetName(`${name} ${texts.gives}`, names), given)] : []),
      ...(taken.length > 0 ? [tableOf(locale, sheetName(`${name} ${texts.takes}`, names), taken)] : []),
    ];
  });
  return [tableOf(locale, texts.all, rows), ...lists];
}

function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replace(FORBIDDEN, ' ').slice(0, NAME_LENGTH);
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain.slice(0, NAME_LENGTH - 4)} (${n})`;
  taken.add(name.toLowerCase());
  return name;
}

function tableOf(locale: Locale, name: string, rows: readonly HandoverRow[]): Table {
  const texts = handoverTexts[locale];
  const column = (id: keyof typeof texts.column, width: number, format: Format = 'text'): Column => ({
    id,
    heading: texts.column[id],
    width,
    format,
  });
  return {
    id: 'handover',
    name,
    columns: [
      column('account', 12),
      column('name', 32),
      column('fromCode', 10),
      column('from', 14),
      column('toCode', 10),
      column('to', 14),
      column('effectiveOn', 13, 'date'),
      column('until', 18),
      column('tier', 10),
      column('unit', 14),
      column('contact', 20),
      column('phone', 16),
      column('revenue', 16, 'money'),
      column('pipeline', 16, 'money'),
      column('deals', 48),
      column('lastActivity', 13, 'date'),
      column('next', 32),
      column('nextBy', 13, 'date'),
      column('note', 30),
      column('noteReason', 30),
    ],
    rowCount: rows.length,
    *rows() {
      for (const row of rows) yield cellsOf(locale, row);
    },
  };
}

function cellsOf(locale: Locale, row: HandoverRow): Cell[] {
  const texts = handoverTexts[locale];
  const terms = termTexts[locale];
  const tiers: Readonly<Record<string, string>> = terms.tier;
  return [
    row.account,
    row.name,
    row.from ?? '',
    row.fromName || terms.pool,
    row.to ?? '',
    row.toName || terms.pool,
    row.effectiveOn,
    untilText(locale, row.until),
    tiers[row.tier] ?? row.tier,
    row.unit,
    row.contact,
    row.phone,
    row.revenue / MINOR,
    row.pipeline / MINOR,
    row.deals.map((deal) => dealText(locale, deal)).join('; '),
    row.lastActivity,
    fill(texts.step[row.next.code], row.next.params),
    row.next.by,
    row.note,
    row.noteReason,
  ];
}

/** Until when anything stays with the former owner. */
export function untilText(locale: Locale, until: string): string {
  return until === 'openEnd' ? handoverTexts[locale].openEnd : until;
}

function dealText(locale: Locale, { name, amount, how, until }: HandoverRow['deals'][number]): string {
  const texts = handoverTexts[locale];
  const money = amount === null ? '' : ` ${(amount / MINOR).toFixed(0)}`;
  return `${name}${money} (${fill(texts.how[how], { until: until ?? '' })})`;
}
