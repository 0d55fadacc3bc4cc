import type { Locale } from '@shared/contract/app';
import type { RulePreview } from '@shared/contract/rules';
import { cliTexts } from '@shared/texts/cli';
import { termTexts } from '@shared/texts/terms';
import { filled } from '@shared/wording/locale';
import type { RuleNames } from '@shared/wording/rule-names';
import { over, text } from '../text/figures';
import { oneLine, table } from '../text/table';

interface Listed {
  readonly ran: boolean;
  readonly rules: readonly { readonly name: string; readonly enabled: boolean; readonly words: string }[];
}

const MOST_MOVES = 100;

/** The rules with what each does, then what a run changes. @param moves whether accounts are listed one by one */
export function ruleLines(
  { rules, ran }: Listed,
  preview: RulePreview,
  names: RuleNames,
  locale: Locale,
  moves: boolean,
): string[] {
  const texts = cliTexts[locale].rules;
  const heading = [texts.rank, texts.matches, texts.taken, texts.passed].map(over);
  const rows = rules.map(({ name, enabled, words }, at) => {
    const { matches, taken, fellThrough, fault } = preview.coverage[at];
    const mark = enabled ? (fault === null ? '' : texts.fault[fault]) : texts.off;
    const figures = [String(at + 1), String(matches), String(taken), String(fellThrough)].map(over);
    return [...figures, text(mark), text(`${name}: ${words}`)];
  });
  const { outcomes, moved } = preview;
  const sum = filled(ran ? texts.ran : outcomes === 0 ? texts.current : texts.would, { outcomes, moved });
  if (!moves) return [...table([[...heading, text(''), text(texts.rule)], ...rows]), '', sum];
  const rep = (code: string | null): string => (code === null ? termTexts[locale].pool : names.rep(code));
  const list = preview.moves
    .slice(0, MOST_MOVES)
    .map(({ account, name, from, to }) => oneLine(`${account} ${name}: ${rep(from)} → ${rep(to)}`));
  return [...table([[...heading, text(''), text(texts.rule)], ...rows]), '', sum, ...list];
}
