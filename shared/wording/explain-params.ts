import type { ExplainStep } from '../contract/accounts';
import type { Locale } from './locale';

/** What stands in a step of an explanation, with the unit's name in the language of its sentence. */
export function explainParams({ params }: Pick<ExplainStep, 'params'>, locale: Locale): ExplainStep['params'] {
  return locale === 'en' && params.unitEn !== undefined ? { ...params, unit: params.unitEn } : params;
}
