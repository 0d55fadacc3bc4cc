import { ApiError } from '@/app/api';
import type { ImportKind } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import { hasCode, type TextParams, translate, translateCode } from '@/i18n/translate';

/** A refusal or breakdown, reduced to what can be put into words. */
export interface Failure {
  readonly code: string;
  readonly params: TextParams;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof ApiError) {
    return { code: error.code, params: error.id === undefined ? error.params : { ...error.params, id: error.id } };
  }
  if (error instanceof DomainError) return { code: error.code, params: error.params };
  return { code: 'unknown', params: { message: error instanceof Error ? error.message : String(error) } };
}

/** The sentence of a failure; one without its own sentence still says its code. */
export function failureText({ code, params }: Failure): string {
  if (code === 'internal') return translate('error.internal', { id: '', ...params });
  if (hasCode('error', code)) return translateCode('error', code, named(params));
  return translate('error.unknown', { message: code, ...params });
}

const KIND_OF: Readonly<Record<string, ImportKind>> = {
  team: 'teams',
  rep: 'reps',
  account: 'accounts',
  market_figure: 'market',
  sale: 'sales',
  activity: 'activities',
  claim: 'claims',
  contact: 'contacts',
  opportunity: 'opportunities',
};

/** What the database calls a table, people know as a kind of data. */
function named(params: TextParams): TextParams {
  const kind = typeof params.table === 'string' ? KIND_OF[params.table] : undefined;
  return kind === undefined ? params : { ...params, table: translate(`import.kind.${kind}`) };
}
