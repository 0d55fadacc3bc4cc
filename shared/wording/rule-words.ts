import {
  type AllocationRule,
  RULE_FIELD_TYPES,
  type RuleCondition,
  type RuleField,
  type RuleTest,
} from '../model/rule';
import { ruleWordTexts } from '../texts/rule-words';
import { filled, inRow, type Locale } from './locale';
import type { RuleNames } from './rule-names';

/** A rule in words, part by part. */
export interface RuleInWords {
  readonly condition: string;
  readonly candidates: string;
  readonly choice: string;
}

export function ruleInWords(rule: AllocationRule, names: RuleNames, locale: Locale): RuleInWords {
  return {
    condition: conditionInWords(rule.condition, names, locale),
    candidates: candidatesInWords(rule.candidates, names, locale),
    choice: choiceInWords(rule.choice, names, locale),
  };
}

/** The whole rule as one sentence. */
export function ruleSentence(rule: AllocationRule, names: RuleNames, locale: Locale): string {
  return filled(ruleWordTexts[locale].sentence, { ...ruleInWords(rule, names, locale) });
}

export function conditionInWords(condition: RuleCondition, names: RuleNames, locale: Locale): string {
  const { group } = ruleWordTexts[locale];
  if (condition.op === 'test') return testInWords(condition, names, locale);
  if (condition.op === 'not') return filled(group.not, { part: conditionInWords(condition.of, names, locale) });
  if (condition.of.length === 0) return condition.op === 'all' ? group.always : group.never;
  const parts = condition.of.map((part) => {
    const words = conditionInWords(part, names, locale);
    const nested = (part.op === 'all' || part.op === 'any') && part.of.length > 1 && condition.of.length > 1;
    return nested ? filled(group.nested, { part: words }) : words;
  });
  return parts.join(locale === 'en' ? ` ${group[condition.op]} ` : `，${group[condition.op]}`);
}

/** One question in words. */
export function testInWords({ field, is, value }: RuleTest, names: RuleNames, locale: Locale): string {
  const texts = ruleWordTexts[locale];
  if (is === 'yes') return texts.test[field === 'placed' ? 'placed' : 'strategic'];
  const words = value.map((one) => valueInWords(field, one, names, locale));
  const [low = '', high = ''] = words;
  // Texts need no blank around them in Chinese, figures and Latin letters do.
  const values = inRow(words, locale);
  const spaced = locale === 'en' || !/^[\w¥$]/u.test(values) ? values : ` ${values} `;
  return filled(texts.test[is], { field: texts.field[field], values: spaced, low, high }).trim();
}

/** A value a field can have, as people read it. */
export function valueInWords(field: RuleField, value: string | number, names: RuleNames, locale: Locale): string {
  if (typeof value === 'string') return names.choice(field, value);
  if (RULE_FIELD_TYPES[field] === 'share') {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value);
  }
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

export function candidatesInWords(
  { from, reps, teams, match, minSeniority }: AllocationRule['candidates'],
  names: RuleNames,
  locale: Locale,
): string {
  const texts = ruleWordTexts[locale];
  const named = from === 'reps' ? reps.map((code) => names.rep(code)) : from === 'teams' ? teams : null;
  const source =
    named?.length === 0 ? texts.from.nobody : filled(texts.from[from], { names: inRow(named ?? [], locale) });
  const conditions = [
    ...match.map((kind) => texts.match[kind]),
    ...(minSeniority === null ? [] : [filled(texts.seniority, { level: minSeniority })]),
  ];
  if (conditions.length === 0) return source;
  const joined = conditions.join(locale === 'en' ? ` ${texts.and} ` : texts.and);
  return filled(texts.who, { from: source, conditions: joined });
}

export function choiceInWords({ by, weights }: AllocationRule['choice'], names: RuleNames, locale: Locale): string {
  const { choice } = ruleWordTexts[locale];
  const given = Object.entries(weights);
  if (by !== 'weighted' || given.length === 0) return choice[by];
  const words = given.map(([rep, weight]) => `${names.rep(rep)} ${weight}`);
  return filled(choice.weights, { weights: inRow(words, locale) });
}
