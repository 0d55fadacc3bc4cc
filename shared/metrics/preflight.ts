import { CAUSES } from '../model/decision';
import type { PlanMeta, UnitOverlap } from '../model/plan';
import type { BalanceSettings, WorkloadSettings } from '../model/settings';
import type { Evaluation } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import { balance } from './balance';
import { shapes } from './shape';
import { utilisation, utilisationClass } from './workload';

/** Stops a plan from becoming active, or asks for a look before it does. */
export interface Finding {
  readonly code:
    | 'territoryWithoutRep'
    | 'territoryEmpty'
    | 'territoryNotContiguous'
    | 'unitUnassigned'
    | 'unitOverlapping'
    | 'accountUnowned'
    | 'repOverCapacity'
    | 'repIdle'
    | 'outOfBand'
    | 'noEffectiveDate'
    | 'noTerritory'
    | 'wrongState'
    | 'promiseBroken'
    | 'rulingsEnd';
  /** `override`: stops the plan until a person gives a reason. */
  readonly severity: 'blocking' | 'override' | 'warning' | 'info';
  readonly count: number;
  /** Names of the first few concerned. */
  readonly examples: string[];
}

export interface PreflightInput {
  readonly meta: PlanMeta;
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly overlaps: readonly UnitOverlap[];
  /** Codes of accounts whose protection or cool-down the plan's coming into force would break. */
  readonly broken: readonly string[];
  /** Subjects of rulings for a later day that end with the plan whose place this one takes. */
  readonly ending: readonly string[];
  readonly settings: { readonly balance: BalanceSettings; readonly workload: WorkloadSettings };
}

const EXAMPLES = 5;

/**
 * What to know before a plan becomes active, blocking findings first. Only what makes no sense at all is blocking: a
 * division as it stands today is seldom tidy, and must still be able to be the active plan.
 */
export function preflight(input: PreflightInput): Finding[] {
  const { meta, snapshot } = input;
  const present = snapshot.territories.flatMap((t, i) => (t.removed ? [] : [i]));
  const findings = [
    finding('wrongState', 'blocking', meta.state === 'planning' ? [] : [meta.name]),
    finding('noTerritory', 'blocking', present.length === 0 ? [meta.name] : []),
    finding('promiseBroken', 'override', [...new Set(input.broken)]),
    finding('rulingsEnd', 'warning', input.ending),
    ...territoryFindings(input, present),
    ...fieldFindings(input),
    ...repFindings(input),
    finding('noEffectiveDate', 'info', meta.effectiveDate === null ? [meta.name] : []),
  ];
  return findings.filter((f) => f.count > 0);
}

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((f) => f.severity === 'blocking');
}

function finding(code: Finding['code'], severity: Finding['severity'], names: readonly string[]): Finding {
  return { code, severity, count: names.length, examples: names.slice(0, EXAMPLES) };
}

function territoryFindings(input: PreflightInput, present: readonly number[]): Finding[] {
  const { field, snapshot, index, evaluation, settings } = input;
  const shape = shapes(field, snapshot);
  const { rows } = balance(field, snapshot, index, evaluation, settings.balance);
  const named = (some: readonly number[]): string[] => some.map((t) => snapshot.territories[t].name);
  const outside = rows.filter((row) => !row.inBand).map((row) => row.territory);
  return [
    finding('territoryWithoutRep', 'warning', named(present.filter((t) => snapshot.territories[t].rep === null))),
    finding('territoryEmpty', 'warning', named(present.filter((t) => shape[t].units === 0))),
    finding('territoryNotContiguous', 'warning', named(present.filter((t) => shape[t].parts > 1))),
    finding('outOfBand', 'warning', named(outside)),
  ];
}

function fieldFindings({ field, index, snapshot, evaluation, overlaps }: PreflightInput): Finding[] {
  const unassigned = field.units.name.filter((_, u) => snapshot.unitTerritory[u] < 0);
  const twice = new Set(overlaps.map((overlap) => overlap.unit as string));
  const names = [...twice].flatMap((code) => field.units.name[index.unit.get(code) ?? -1] ?? []);
  const none = CAUSES.indexOf('none');
  const unowned: string[] = [];
  evaluation.ownership.owner.forEach((owner, i) => {
    // In the pool by nobody's decision: no territory, or one without a rep.
    const cause = evaluation.ownership.cause[i];
    if (owner < 0 && (cause === none || CAUSES[cause] === 'geography')) unowned.push(field.accounts.code[i]);
  });
  return [
    finding('unitUnassigned', 'warning', unassigned),
    finding('unitOverlapping', 'warning', names),
    finding('accountUnowned', 'warning', unowned),
  ];
}

function repFindings({ field, evaluation, settings }: PreflightInput): Finding[] {
  const judged = field.reps.name.map((name, r) => {
    const load = utilisation(evaluation.repWorkload[r], field.reps.capacitySeconds[r]);
    // Without capacity any work at all is too much.
    const kind =
      load === null ? (evaluation.repWorkload[r] > 0 ? 'over' : 'healthy') : utilisationClass(load, settings.workload);
    return { name, kind };
  });
  const of = (kind: 'over' | 'idle'): string[] => judged.filter((j) => j.kind === kind).map((j) => j.name);
  return [finding('repOverCapacity', 'warning', of('over')), finding('repIdle', 'info', of('idle'))];
}
