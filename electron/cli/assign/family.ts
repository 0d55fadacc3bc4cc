import type { Locale } from '@shared/contract/app';
import type { PlanPatch } from '@shared/model/plan';
import { unwrap } from '@shared/model/result';
import { FAMILY_MODES, relativesLeft, withRelatives } from '@shared/planning/families';
import { resolveOwnership } from '@shared/planning/ownership';
import { applyPatch } from '@shared/planning/patch';
import { cliTexts } from '@shared/texts/cli';
import { filled } from '@shared/wording/locale';
import type { PlanState } from '@electron/usecases/plan-state';

/** An edit with the relatives it takes along, as said; without a word they stay. @throws DomainError of `applyPatch` */
export function withFamily(plan: PlanState, patch: PlanPatch, said: string | undefined, locale: Locale): PlanPatch {
  const mode = FAMILY_MODES.find((one) => one === said) ?? 'apart';
  if (mode === 'apart') return patch;
  const { ground, snapshot, evaluation } = plan;
  const after = resolveOwnership(ground.field, unwrap(applyPatch(snapshot, patch, ground.index)), ground.index);
  const relatives = relativesLeft({ ...ground, snapshot }, evaluation.ownership, after);
  return withRelatives({ field: ground.field, snapshot }, patch, relatives, mode, (family) =>
    filled(cliTexts[locale].withFamily, { family }),
  );
}
