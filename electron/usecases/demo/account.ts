import type { Locale } from '@shared/contract/app';
import { fill } from '@shared/exporting/columns';
import { demoTexts } from '@shared/texts/demo';
import { termTexts } from '@shared/texts/terms';
import type { BalanceFigures } from './balance-figures';
import type { MadeMove } from './reassign';

/** The account of a demonstration, a line a step. */
export function createAccount(locale: Locale, say: (line: string) => void) {
  const texts = demoTexts[locale];
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const judged = ({ measure, totals }: BalanceFigures) => ({
    measure: termTexts[locale].measure[measure],
    score: one.format(totals.score),
    inBand: percent.format(totals.shareInBand),
    largest: percent.format(totals.largestDeviation),
  });
  return {
    imported: (counts: Readonly<Record<string, number>>) => say(fill(texts.imported, counts)),
    plan: (active: string, draft: string) => say(fill(texts.plan, { active, draft })),
    before: (balance: BalanceFigures) => say(fill(texts.before, judged(balance))),
    moves(moves: readonly MadeMove[]) {
      if (moves.length === 0) say(texts.none);
      for (const { unit, name, from, to, before, after } of moves) {
        const scores = { before: one.format(before), after: one.format(after) };
        say(fill(texts.move, { unit: `${name} ${unit}`, from, to, ...scores }));
      }
    },
    after: (balance: BalanceFigures) => say(fill(texts.after, judged(balance))),
    price: (accounts: number, share: number) => say(fill(texts.price, { accounts, revenue: percent.format(share) })),
    exported: (file: string, rows: number) => say(fill(texts.exported, { file, rows })),
  };
}
