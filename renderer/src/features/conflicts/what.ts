import type { Conflict } from '@shared/model/conflict';
import type { TextKey } from '@/i18n/resources';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';

export interface Words {
  readonly t: Translate;
  readonly format: Format;
  /** Name of a rep by code. */
  repName(code: string): string;
}

/** What is wrong, in a sentence. @param otherName of the second account of a pair */
export function whatIsWrong(conflict: Conflict, otherName: string, { t, format, repName }: Words): string {
  const { type, facts, parties } = conflict;
  const rival = parties.find(({ role }) => role !== 'owner' && role !== 'territoryOwner') ?? parties.at(0);
  const shown: Record<string, string | number> = { ...facts, other: otherName, rep: rival ? repName(rival.rep) : '' };
  if (typeof facts.amount === 'number') shown.amount = format.money(facts.amount);
  for (const name of ['last', 'until']) {
    const day = facts[name];
    if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) shown[name] = format.date(day);
  }
  return t(sentenceOf(type, facts), shown);
}

function sentenceOf(type: Conflict['type'], facts: Conflict['facts']): TextKey {
  if (type === 'foreignOrder' && facts.crosses === 1) return 'conflict.what.foreignOrderCross';
  if (type === 'lateFirstContact' && facts.made === 0) return 'conflict.what.lateFirstContactNone';
  return `conflict.what.${type}`;
}
