import type { AccountRow } from '@shared/contract/accounts';
import type { RuleTraceOut } from '@shared/contract/rules';
import type { Cause } from '@shared/model/decision';
import { cliTexts } from '@shared/texts/cli';
import { termTexts } from '@shared/texts/terms';
import { filled, type Locale } from '@shared/wording/locale';
import type { RuleNames } from '@shared/wording/rule-names';
import { testInWords } from '@shared/wording/rule-words';
import { foundInWords, outcomeInWords } from '@shared/wording/trace-words';
import { oneLine } from '../text/table';

interface Explained {
  readonly account: AccountRow;
  readonly steps: readonly { readonly step: Cause; readonly applied: boolean; readonly words: string }[];
  readonly rules: readonly RuleTraceOut[];
  readonly ways: readonly { readonly words: string }[];
}

export function explainLines(
  { account, steps, rules, ways }: Explained,
  rep: string | null,
  names: RuleNames,
  locale: Locale,
): string[] {
  const texts = cliTexts[locale].explain;
  const terms = termTexts[locale];
  const owner = account.ownerName ?? terms.pool;
  const lines = [filled(texts.heading, { account: `${account.name} (${account.code})`, owner })];
  for (const { step, applied, words } of steps) {
    const name = step === 'none' ? terms.pool : terms.causes[step];
    lines.push(`${applied ? '●' : '○'} ${name}: ${words}`);
    if (step === 'rule') lines.push(...rules.flatMap((rule, at) => ruleLines(rule, at, names, locale)));
  }
  if (rep !== null) {
    lines.push('', filled(texts.question, { rep }));
    lines.push(...(ways.length === 0 ? [texts.noWay] : ways.map(({ words }) => `- ${words}`)));
  }
  return lines.map(oneLine);
}

function ruleLines(rule: RuleTraceOut, at: number, names: RuleNames, locale: Locale): string[] {
  const tests = rule.tests.map((traced) => {
    const found = foundInWords(traced, names, locale);
    return `      ${traced.holds ? '✓' : '✗'} ${testInWords(traced.test, names, locale)} (${found})`;
  });
  return [`    ${at + 1}. ${rule.name}: ${outcomeInWords(rule, locale)}`, ...tests];
}
