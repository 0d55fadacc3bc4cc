import { ExportFormat } from '@shared/contract/exports';
import { Encoding, IMPORT_KINDS } from '@shared/contract/imports';
import { FAMILY_MODES } from '@shared/planning/families';
import { CASE_STATES, CONFLICT_TYPES, RULING_FORMS, RULINGS, SEVERITIES } from '@shared/model/conflict';
import { BANDS } from '@shared/model/bands';
import { OptimiseWishes } from '@shared/model/optimise-wishes';
import { BalanceMeasure, BalanceSettings } from '@shared/model/settings';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** Stands for the value in help. */
  readonly value?: string;
  /** May be given again, and may hold several values with commas between. */
  readonly list?: true;
  readonly choices?: readonly string[];
}

/** Every option there is; what each is for is said in shared/texts/cli-help.ts under the same name. */
export const OPTIONS = {
  workspace: { type: 'string', value: 'FILE' },
  json: { type: 'boolean' },
  lang: { type: 'string', value: 'LANG', choices: ['en', 'zh', 'zh-CN'] },
  help: { type: 'boolean' },
  basemap: { type: 'string', value: 'ID' },
  region: { type: 'string', value: 'CODE,…', list: true },
  name: { type: 'string', value: 'NAME' },
  'as-of': { type: 'string', value: 'YYYY-MM-DD' },
  sample: { type: 'boolean' },
  info: { type: 'boolean' },
  kind: { type: 'string', value: 'KIND', choices: IMPORT_KINDS },
  map: { type: 'string', value: 'HOW' },
  'dry-run': { type: 'boolean' },
  faulty: { type: 'string', value: 'FILE' },
  conflicts: { type: 'string', value: 'WHOSE', choices: ['mine', 'file'] },
  missing: { type: 'string', value: 'HOW', choices: ['keep', 'remove'] },
  plan: { type: 'string', value: 'PLAN' },
  with: { type: 'string', value: 'PLAN' },
  encoding: { type: 'string', value: 'NAME', choices: Encoding.options },
  delimiter: {
    type: 'string',
    value: 'CHAR',
    choices: ['comma', 'semicolon', 'tab', 'pipe', ',', ';', '\t', '|'],
  },
  sheet: { type: 'string', value: 'NAME' },
  'header-row': { type: 'string', value: 'N' },
  totals: { type: 'string', value: 'HOW', choices: ['apart', 'take'] },
  'amounts-in': { type: 'string', value: 'UNIT', choices: ['units', 'thousands', 'wan', 'millions', 'yi'] },
  activate: { type: 'string', value: 'PLAN' },
  archive: { type: 'string', value: 'PLAN' },
  units: { type: 'string', value: 'CODE,…', list: true },
  territory: { type: 'string', value: 'TERRITORY' },
  new: { type: 'string', value: 'NAME' },
  unassign: { type: 'boolean' },
  account: { type: 'string', value: 'CODE' },
  rep: { type: 'string', value: 'CODE' },
  pool: { type: 'boolean' },
  reason: { type: 'string', value: 'TEXT' },
  override: { type: 'string', value: 'TEXT' },
  keep: { type: 'boolean' },
  measure: { type: 'string', value: 'MEASURE', choices: BalanceMeasure.options },
  target: { type: 'string', value: 'TARGET', choices: BalanceSettings.shape.target.options },
  band: { type: 'string', value: 'SHARE' },
  format: { type: 'string', value: 'FORMAT', choices: ExportFormat.options },
  all: { type: 'boolean' },
  least: { type: 'string', value: 'BAND', choices: BANDS },
  rescan: { type: 'boolean' },
  state: { type: 'string', value: 'STATE', choices: CASE_STATES },
  type: { type: 'string', value: 'TYPE', choices: CONFLICT_TYPES },
  severity: { type: 'string', value: 'SEVERITY', choices: SEVERITIES },
  ruling: { type: 'string', value: 'RULING', choices: RULINGS },
  form: { type: 'string', value: 'FORM', choices: RULING_FORMS },
  effective: { type: 'string', value: 'YYYY-MM-DD' },
  out: { type: 'string', value: 'FILE' },
  set: { type: 'string', value: 'FILE' },
  family: { type: 'string', value: 'HOW', choices: FAMILY_MODES },
  followers: { type: 'string', value: 'REP=PERCENT,…', list: true },
  preview: { type: 'boolean' },
  run: { type: 'boolean' },
  k: { type: 'string', value: 'N' },
  seconds: { type: 'string', value: 'S' },
  steps: { type: 'string', value: 'N' },
  seed: { type: 'string', value: 'N' },
  apply: { type: 'string', value: 'NAME' },
  plans: { type: 'string', value: 'PLAN,…', list: true },
  scenario: { type: 'string', value: 'NAME' },
  leaves: { type: 'string', value: 'REP,…', list: true },
  joins: { type: 'string', value: 'NAME@UNIT,…', list: true },
  turns: { type: 'string', value: 'UNIT=MATURITY,…', list: true },
  grows: { type: 'string', value: 'MEASURE=PERCENT,…', list: true },
  loss: { type: 'string', value: 'L/M/H' },
  'take-over': { type: 'boolean' },
  save: { type: 'string', value: 'NAME' },
  list: { type: 'boolean' },
  remove: { type: 'string', value: 'NAME' },
  level: { type: 'string', value: 'LEVEL', choices: ['units', 'accounts'] },
  most: { type: 'string', value: 'SHARE' },
  match: { type: 'string', value: 'WHAT,…', list: true },
  'change-hours': { type: 'string', value: 'H' },
  preset: { type: 'string', value: 'PRESET', choices: ['fair', 'repair', 'hire', 'absorb', 'merge'] },
  into: { type: 'string', value: 'TERRITORY' },
  wishes: { type: 'string', value: 'FILE' },
  measures: { type: 'string', value: 'MEASURE=WEIGHT,…', list: true },
  scope: { type: 'string', value: 'WHO', choices: OptimiseWishes.shape.scope.unwrap().options },
  concerned: { type: 'string', value: 'TERRITORY,…', list: true },
  contiguity: { type: 'string', value: 'HOW', choices: OptimiseWishes.shape.contiguity.options },
  homes: { type: 'string', value: 'HOW', choices: OptimiseWishes.shape.homes.options },
  weights: { type: 'string', value: 'NAME=NUMBER,…', list: true },
  mix: { type: 'string', value: 'WHOSE', choices: OptimiseWishes.shape.mix.unwrap().options },
  'cap-rep': { type: 'string', value: 'REP=OFF/OVER,…', list: true },
  limit: { type: 'string', value: 'TERRITORY:MEASURE=MIN..MAX,…', list: true },
  lock: { type: 'string', value: 'UNIT,…', list: true },
  'cap-accounts': { type: 'string', value: 'SHARE' },
  'cap-revenue': { type: 'string', value: 'SHARE' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type OptionName = keyof typeof OPTIONS;

/** Understood by every command. */
export const COMMON_OPTIONS = ['workspace', 'json', 'lang', 'help'] as const satisfies readonly OptionName[];

export function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
