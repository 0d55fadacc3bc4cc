import { DomainError } from '@shared/model/result';
import type { FieldIndex } from '@shared/planning/snapshot';

/** Indices of units by code. @throws DomainError `patch.unknownUnit` */
export function unitsByCode(index: FieldIndex, codes: readonly string[]): number[] {
  return codes.map((unit) => {
    const at = index.unit.get(unit);
    if (at === undefined) throw new DomainError('patch.unknownUnit', { unit });
    return at;
  });
}

/** @throws DomainError `patch.unknownAccount` */
export function accountByCode(index: FieldIndex, account: string): number {
  const at = index.account.get(account);
  if (at === undefined) throw new DomainError('patch.unknownAccount', { account });
  return at;
}

/** @throws DomainError `patch.unknownRep` */
export function repByCode(index: FieldIndex, rep: string): number {
  const at = index.rep.get(rep);
  if (at === undefined) throw new DomainError('patch.unknownRep', { rep });
  return at;
}
