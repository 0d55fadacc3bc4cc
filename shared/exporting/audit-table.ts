import type { AuditLine } from '../contract/audit';
import { auditTexts } from '../texts/audit';
import { changeTexts } from '../texts/changes';
import { type Locale, fill } from './columns';
import type { Cell, Column, Table } from './table';

/** The audit trail as a sheet. @param rowCount how many `lines` will give */
export function auditTable(locale: Locale, lines: Iterable<AuditLine>, rowCount: number): Table {
  const texts = auditTexts[locale];
  const column = (id: keyof typeof texts.column, width: number): Column => ({
    id,
    heading: texts.column[id],
    width,
    format: 'text',
  });
  return {
    id: 'audit',
    name: texts.title,
    columns: [
      column('at', 22),
      column('who', 16),
      column('event', 18),
      column('plan', 22),
      column('what', 40),
      column('subject', 28),
      column('from', 28),
      column('to', 28),
      column('why', 40),
    ],
    rowCount,
    *rows() {
      for (const line of lines) yield cellsOf(locale, line);
    },
  };
}

function cellsOf(locale: Locale, line: AuditLine): Cell[] {
  const { at, actor, plan, subject, from, to, why } = line;
  return [at, actor, eventName(locale, line.event), plan, labelText(locale, line.label), subject, from, to, why];
}

/** Name of an event; its code where nobody has named it. */
export function eventName(locale: Locale, event: string): string {
  const names: Readonly<Record<string, string>> = auditTexts[locale].event;
  return names[event] ?? event;
}

/** What an edit of a plan did, in words. */
export function labelText(locale: Locale, label: AuditLine['label']): string {
  if (label === null) return '';
  const sentences: Readonly<Record<string, string>> = changeTexts[locale];
  const form = label.params.count === 1 ? 'one' : 'other';
  const sentence = sentences[`${label.code}_${form}`] ?? sentences[label.code];
  return sentence === undefined ? label.code : fill(sentence, label.params);
}
