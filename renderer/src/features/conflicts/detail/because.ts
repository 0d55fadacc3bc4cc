import type { ConflictCase } from '@shared/contract/conflicts';
import { RULING_GROUNDS } from '@shared/model/conflict';
import type { Translate } from '@/i18n/use-t';

/** Why a ruling is suggested. */
export function becauseText({ because, params }: ConflictCase['suggestion'], t: Translate): string {
  const ground = RULING_GROUNDS.find((one) => one === params.ground);
  return t(`conflict.because.${because}`, { ...params, ...(ground ? { ground: t(`conflict.ground.${ground}`) } : {}) });
}
