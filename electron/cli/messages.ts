import type { Locale } from '@shared/contract/app';
import type { ChangeLabel } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { changeTexts } from '@shared/texts/changes';
import { cliTexts } from '@shared/texts/cli';
import type { Texts } from '@shared/texts/define';
import { errorTexts } from '@shared/texts/errors';
import { UsageError } from './usage-error';

type Params = Readonly<Record<string, string | number>>;

/** `{{name}}` replaced by the parameter of that name. */
export function fill(sentence: string, params: Params): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name] ?? ''));
}

/** One line that says what went wrong, ending in the code that scripts can tell it by. */
export function errorLine(error: unknown, locale: Locale): string {
  return `bailiwick: ${sentenceOf(error, locale)}`.replace(/\s+/gu, ' ').trim();
}

function sentenceOf(error: unknown, locale: Locale): string {
  const { usage, refusal, unexpected } = cliTexts[locale];
  if (error instanceof UsageError) return `${fill(usage[error.code], error.params)} ${usage.seeHelp}`;
  if (!(error instanceof DomainError)) {
    return fill(unexpected, { message: error instanceof Error ? error.message : String(error) });
  }
  const { code, params } = error;
  const sentence = textAt(refusal, code) ?? textAt(errorTexts[locale], code);
  if (sentence !== undefined) return `${fill(sentence, params)} [${code}]`;
  const facts = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return `${[code, ...facts].join(', ')}`;
}

/** A recorded change in words. */
export function changeSentence({ code, params }: ChangeLabel, locale: Locale): string {
  const texts = changeTexts[locale];
  const form = params.count === 1 ? 'one' : 'other';
  const sentence = textAt(texts, code) ?? textAt(texts, `${code}_${form}`);
  return sentence === undefined ? code : fill(sentence, params);
}

/** @param path keys with dots between */
function textAt(texts: Texts, path: string): string | undefined {
  let at: string | Texts | undefined = texts;
  for (const key of path.split('.')) {
    if (at === undefined || typeof at === 'string' || !Object.hasOwn(at, key)) return undefined;
    at = at[key];
  }
  return typeof at === 'string' ? at : undefined;
}
