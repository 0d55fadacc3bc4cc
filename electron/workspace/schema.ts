import type { Generated, Kysely } from 'kysely';
import type {
  AccountTable,
  ActivityTable,
  ClaimEditTable,
  ClaimTable,
  MarketFigureTable,
  SaleTable,
} from './schema-data';
import type {
  AccountSourceTable,
  AuditTable,
  ChangeTable,
  HealthReadingTable,
  MaturityOverrideTable,
  PlaceEditTable,
  SavedMappingTable,
  TierOverrideTable,
} from './schema-history';
import type {
  ConflictCaseTable,
  ConflictRulingTable,
  ConflictScanTable,
  ConflictStaleTable,
  DueDealTable,
  DueRulingTable,
  HandoverNoteTable,
} from './schema-conflicts';
import type {
  AccountMadeTable,
  AccountMergeTable,
  DuplicateFormTable,
  DuplicatePairTable,
  DuplicateScanTable,
  DuplicateStaleTable,
} from './schema-duplicates';
import type {
  PlanDecisionTable,
  PlanFollowerTable,
  PlanOutcomeTable,
  PlanOverlapTable,
  PlanRuleTable,
  PlanTable,
  PlanUnitTable,
  TerritoryTable,
} from './schema-plans';
import type {
  HandEditTable,
  ImportBatchTable,
  ImportMadeTable,
  ImportMappingTable,
  ImportPlanChangeTable,
  ImportSourceTable,
  ImportTouchTable,
} from './schema-imports';
import type { ContactTable, OpportunityTable, RepTable, TeamTable } from './schema-people';
import type { Flag, Json } from './schema-types';
import type { PlanRecordTable, ScenarioTable } from './schema-what-if';

interface MetaTable {
  key: string;
  value: string;
}

interface SettingTable {
  section: string;
  value: Json;
}

interface RegionTable {
  code: string;
  ordinal: number;
  name: string;
  name_en: string;
}

interface UnitTable {
  id: Generated<number>;
  /** Position in every unit column of a field. */
  ordinal: number;
  code: string;
  name: string;
  name_en: string;
  parent: string;
  region: string;
  lng: number;
  lat: number;
  area_km2: number;
  perimeter_km: number;
}

interface UnitEdgeTable {
  /** Unit ids, a < b. */
  a: number;
  b: number;
  km: number;
  sea: Flag;
}

interface AccountPositionTable {
  id: number;
  min_lng: number;
  max_lng: number;
  min_lat: number;
  max_lat: number;
}

/** Rows as SQLite holds them; a test compares every column with the tables the migrations make. */
export interface DB {
  meta: MetaTable;
  setting: SettingTable;
  region: RegionTable;
  unit: UnitTable;
  unit_edge: UnitEdgeTable;
  team: TeamTable;
  rep: RepTable;
  account: AccountTable;
  contact: ContactTable;
  opportunity: OpportunityTable;
  account_position: AccountPositionTable;
  account_merge: AccountMergeTable;
  account_made: AccountMadeTable;
  duplicate_pair: DuplicatePairTable;
  duplicate_stale: DuplicateStaleTable;
  duplicate_form: DuplicateFormTable;
  duplicate_scan: DuplicateScanTable;
  market_figure: MarketFigureTable;
  sale: SaleTable;
  activity: ActivityTable;
  claim: ClaimTable;
  claim_edit: ClaimEditTable;
  maturity_override: MaturityOverrideTable;
  tier_override: TierOverrideTable;
  plan: PlanTable;
  territory: TerritoryTable;
  plan_unit: PlanUnitTable;
  plan_overlap: PlanOverlapTable;
  plan_decision: PlanDecisionTable;
  plan_rule: PlanRuleTable;
  plan_outcome: PlanOutcomeTable;
  plan_follower: PlanFollowerTable;
  change: ChangeTable;
  audit: AuditTable;
  import_batch: ImportBatchTable;
  import_mapping: ImportMappingTable;
  saved_mapping: SavedMappingTable;
  account_source: AccountSourceTable;
  health_reading: HealthReadingTable;
  place_edit: PlaceEditTable;
  import_source: ImportSourceTable;
  import_touch: ImportTouchTable;
  import_made: ImportMadeTable;
  import_plan_change: ImportPlanChangeTable;
  hand_edit: HandEditTable;
  conflict_case: ConflictCaseTable;
  conflict_ruling: ConflictRulingTable;
  conflict_scan: ConflictScanTable;
  conflict_stale: ConflictStaleTable;
  due_ruling: DueRulingTable;
  due_deal: DueDealTable;
  handover_note: HandoverNoteTable;
  scenario: ScenarioTable;
  plan_record: PlanRecordTable;
}

/** What every query takes first: the database or a transaction on it (a Transaction is a Kysely). */
export type Db = Kysely<DB>;
