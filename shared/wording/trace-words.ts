import type { RuleTraceOut, TracedTest, WayToOwnOut } from '../contract/rules';
import { ruleWordTexts } from '../texts/rule-words';
import { termTexts } from '../texts/terms';
import { filled, inRow, type Locale } from './locale';
import type { RuleNames } from './rule-names';
import { testInWords, valueInWords } from './rule-words';

/** What an account has where a test asks. */
export function foundInWords({ test, found }: TracedTest, names: RuleNames, locale: Locale): string {
  const texts = ruleWordTexts[locale].found;
  if (found === null || (Array.isArray(found) && found.length === 0)) return texts.nothing;
  if (typeof found === 'boolean') return found ? texts.yes : texts.no;
  if (typeof found === 'string' || typeof found === 'number') return valueInWords(test.field, found, names, locale);
  return inRow(found, locale);
}

/** What a test would have to answer, and what it finds now. */
export function answerNeeded(traced: TracedTest, names: RuleNames, locale: Locale): string {
  const texts = ruleWordTexts[locale];
  return filled(traced.negated ? texts.mustNot : texts.must, {
    test: testInWords(traced.test, names, locale),
    found: foundInWords(traced, names, locale),
  });
}

/** One way for a rep to own an account. @param ruleName names of rules by key */
export function wayInWords(
  way: WayToOwnOut,
  rep: string,
  ruleName: (key: string) => string,
  names: RuleNames,
  locale: Locale,
): string {
  const texts = ruleWordTexts[locale].way;
  switch (way.kind) {
    case 'owns':
      return filled(texts.owns, { rep });
    case 'lift':
      return filled(texts.lift, {
        decisions: inRow(
          way.decisions.map((kind) => termTexts[locale].causes[kind]),
          locale,
        ),
      });
    case 'decide':
      return filled(texts[way.decision], { rep });
    case 'moveUnit':
      return filled(texts.moveUnit, {
        unit: names.choice('unit', way.unit),
        territory: names.choice('territory', way.territory),
      });
    case 'ruleOff':
      return filled(texts.ruleOff, { rule: ruleName(way.rule) });
    case 'ruleAbove':
      return filled(texts.ruleAbove, { rule: ruleName(way.rule), above: ruleName(way.above) });
    case 'tests': {
      const tests = way.tests.map((test) => answerNeeded(test, names, locale));
      return filled(texts.tests, { rule: ruleName(way.rule), tests: tests.join(locale === 'en' ? '; ' : '；') });
    }
  }
}

/** What one rule made of an account, in a word or two. */
export function outcomeInWords({ outcome }: RuleTraceOut, locale: Locale): string {
  return ruleWordTexts[locale].outcome[outcome];
}
