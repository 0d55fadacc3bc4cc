import type { ImportKind } from '../contract/imports';
import type { ImportField } from './field';
import { accountFields } from './fields/accounts';
import { contactFields } from './fields/contacts';
import { opportunityFields } from './fields/opportunities';
import { marketFields, territoryFields } from './fields/areas';
import { activityFields } from './fields/activities';
import { claimFields } from './fields/claims';
import { ownerFields } from './fields/owners';
import { repFields } from './fields/reps';
import { saleFields } from './fields/sales';
import { teamFields } from './fields/teams';

const FIELDS: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  teams: teamFields,
  reps: repFields,
  accounts: accountFields,
  owners: ownerFields,
  contacts: contactFields,
  opportunities: opportunityFields,
  territories: territoryFields,
  market: marketFields,
  sales: saleFields,
  activities: activityFields,
  claims: claimFields,
};

export function importFields(kind: ImportKind): readonly ImportField[] {
  return FIELDS[kind];
}
