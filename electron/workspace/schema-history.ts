import type { Generated } from 'kysely';
import type { MaturityType } from '@shared/model/maturity';
import type { Tier } from '@shared/model/tier';
import type { Json } from './schema-types';

export interface MaturityOverrideTable {
  id: Generated<number>;
  unit_id: number;
  maturity: MaturityType;
  reason: string;
  at: string;
  /** null = in force; a later override or taking it back sets the time. */
  replaced_at: string | null;
  /** Days it counts from and to; null = from the start, for good. */
  valid_from: string | null;
  expires_on: string | null;
}

export interface TierOverrideTable {
  id: Generated<number>;
  account_id: number;
  tier: Tier;
  reason: string;
  at: string;
  replaced_at: string | null;
}

export interface ChangeTable {
  plan_id: number;
  seq: number;
  label: Json;
  patch: Json;
  at: string;
  state: 'done' | 'undone' | 'discarded';
  units: number;
  accounts: number;
}

export const AUDIT_EVENTS = [
  'created',
  'applied',
  'undone',
  'redone',
  'forked',
  'described',
  'activated',
  'archived',
  'imported',
  'placed',
  'placingUndone',
  'placingRedone',
  'importUndone',
  'override',
  'tierOverride',
  'repMade',
  'repEdited',
  'repLeft',
  'repBack',
  'settings',
  'migrated',
  'merged',
  'unmerged',
  'notSame',
  'accountMade',
  'accountWithdrawn',
  'mapping',
  'claimed',
  'claimReturned',
  'claimRecycled',
  'claimUndone',
  'claimRedone',
  'ruled',
  'rulingUndone',
  'rulingCarriedOut',
  'rulingRefused',
  'dealHandedOver',
  'handoverNote',
  'parentSet',
  'scenarioSaved',
  'scenarioRemoved',
  'noted',
  'decided',
] as const;
export type AuditEvent = (typeof AUDIT_EVENTS)[number];

export interface AuditTable {
  id: Generated<number>;
  at: string;
  plan_id: number | null;
  event: AuditEvent;
  /** The change it speaks of, if one. */
  seq: number | null;
  detail: Json;
  /** The name the machine knows the person by; '' in entries from before it was kept. */
  actor: string;
}

/** One edit of where accounts are, to be taken back and made again. */
export interface PlaceEditTable {
  id: Generated<number>;
  at: string;
  state: 'done' | 'undone' | 'discarded';
  entries: Json;
}

/** Every import that named an account; the highest batch is the latest. */
export interface AccountSourceTable {
  account_id: number;
  batch_id: number;
}

export interface HealthReadingTable {
  id: Generated<number>;
  at: string;
  cause: 'import' | 'opened';
  /** The last import there was when it was taken. */
  batch_id: number | null;
  figures: Json;
}

/** Columns by their headings, kept under a name. */
export interface SavedMappingTable {
  id: Generated<number>;
  kind: string;
  name: string;
  name_key: string;
  columns: Json;
  saved_at: string;
  deleted_at: string | null;
}
