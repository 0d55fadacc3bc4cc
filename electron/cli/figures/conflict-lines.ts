import type { Locale } from '@shared/contract/app';
import type { ConflictRow } from '@shared/contract/conflicts';
import { conflictTexts } from '@shared/texts/conflicts';
import { cliTexts } from '@shared/texts/cli';
import { filled } from '@shared/wording/locale';
import { text } from '../text/figures';
import { table } from '../text/table';

const MINOR = 100;

/** Cases as lines: how urgent, what kind, about what, and by which key to rule on it. */
export function conflictLines(
  rows: readonly ConflictRow[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string[] {
  const texts = conflictTexts[locale];
  if (rows.length === 0) return [cliTexts[locale].conflicts.none];
  return table(
    rows.map((row) => {
      const { conflict } = row;
      const { severity, type, key } = conflict;
      return [
        text(texts.severity[severity]),
        text(texts.type[type]),
        text(row.name || conflict.unit || conflict.territory || ''),
        text(conflictWords(row, names, locale)),
        text(key),
      ];
    }),
  );
}

/** What is wrong, in a sentence. @param names of reps by code */
export function conflictWords(
  { conflict, otherName }: ConflictRow,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const { type, facts, parties } = conflict;
  const what = conflictTexts[locale].what;
  const sentence =
    type === 'foreignOrder' && facts.crosses === 1
      ? what.foreignOrderCross
      : type === 'lateFirstContact' && facts.made === 0
        ? what.lateFirstContactNone
        : what[type];
  const rival = parties.find(({ role }) => role !== 'owner' && role !== 'territoryOwner') ?? parties.at(0);
  const rep = rival ? (names.get(rival.rep) ?? rival.rep) : '';
  const amount = typeof facts.amount === 'number' ? (facts.amount / MINOR).toFixed(2) : '';
  return filled(sentence, { ...facts, amount, other: otherName, rep });
}
