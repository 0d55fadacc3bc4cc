import type { CallParsed } from '@shared/contract/contract';
import type { AccountRow } from '@shared/contract/accounts';
import type { DuplicateComparison, DuplicateSide, MergedDecision } from '@shared/contract/duplicates';
import { defaultChoices, differingFields } from '@shared/duplicates/merge-accounts';
import { suggestSurvivor } from '@shared/duplicates/suggest-survivor';
import { greatCircleMetres } from '@shared/geo/distance';
import { DomainError } from '@shared/model/result';
import { readAccounts } from '@electron/store/accounts';
import { readDecisionsBeside, type StandingDecision } from '@electron/store/duplicates/decisions';
import { readHistory } from '@electron/store/duplicates/history';
import { readFindings } from '@electron/store/duplicates/pairs';
import { idsByCode } from '@electron/store/ids';
import type { Db } from '@electron/workspace/schema';
import { readAccountRows } from '../account-rows';
import type { OpenWorkspace } from '../session';

/** A pair side by side, and what merging it either way would do. @throws DomainError `duplicates.gone|notAPair` */
export async function comparePair(
  { db, cache }: OpenWorkspace,
  { planId, a, b }: CallParsed<'duplicates.compare'>,
): Promise<DuplicateComparison> {
  const plan = await cache.plan(planId);
  const { index } = plan.ground;
  const [i, j] = [index.account.get(a), index.account.get(b)];
  if (i === undefined || j === undefined) throw new DomainError('duplicates.gone', { code: i === undefined ? a : b });
  const [rowA, rowB] = await readAccountRows(db, plan, [i, j]);
  const [own, other] = await readAccounts(db, [a, b]);
  const idOf = await idsByCode(db, 'account', [a, b]);
  const [idA, idB] = [idOf(a), idOf(b)];
  const pair = await readFindings(db, idA, idB);
  if (!pair) throw new DomainError('duplicates.notAPair', { a, b });
  const [sideA, sideB] = [await readSide(db, rowA, idA), await readSide(db, rowB, idB)];
  return {
    a: sideA,
    b: sideB,
    score: pair.score,
    state: pair.state,
    findings: [...pair.findings],
    metres: metresBetween(rowA, rowB),
    differing: differingFields(own, other),
    suggestedSurvivor: suggestSurvivor([own, other], [sideA, sideB]) === 0 ? 'a' : 'b',
    choices: { a: defaultChoices(own, other), b: defaultChoices(other, own) },
    decisions: {
      a: (await readDecisionsBeside(db, idA, idB)).map(fated),
      b: (await readDecisionsBeside(db, idB, idA)).map(fated),
    },
  };
}

async function readSide(db: Db, account: AccountRow, id: number): Promise<DuplicateSide> {
  return { account, ...(await readHistory(db, id)) };
}

function metresBetween(a: AccountRow, b: AccountRow): number | null {
  if (a.lng === null || a.lat === null || b.lng === null || b.lat === null) return null;
  return greatCircleMetres(a.lng, a.lat, b.lng, b.lat);
}

export function fated({ other, ...decision }: StandingDecision): MergedDecision {
  const fate = other === undefined ? 'copied' : other.rep === decision.rep ? 'same' : 'kept';
  return { ...decision, fate, otherRep: other?.rep ?? null };
}
