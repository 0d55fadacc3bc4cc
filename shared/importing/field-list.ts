import type { ImportKind } from '../contract/imports';
import type { ImportField } from './field';
import { accountFields } from './fields/accounts';
import { activityFields, claimFields, marketFields, saleFields, territoryFields } from './fields/others';
import { repFields } from './fields/reps';

const FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  reps: repFields,
  accounts: accountFields,
  territories: territoryFields,
  market: marketFields,
  sales: saleFields,
  activities: activityFields,
  claims: claimFields,
};

export function importFields(kind: ImportKind): readonly ImportField[] {
  return FIELDS[kind];
}
