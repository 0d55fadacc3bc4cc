import type { Assumption } from '../model/scenario';
import type { WorkloadSettings } from '../model/settings';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import { grow } from './grow';
import { repJoins, repLeaves } from './people';
import { turnMarkets } from './turn-markets';

/** A plan on its field, as it is or as it is supposed to become. */
export interface World {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
}

/** An assumption that speaks of something the field or the plan does not hold, and what that is. */
export interface NotApplied {
  /** Position in the list. */
  readonly at: number;
  readonly code: 'unknownRep' | 'unknownUnit' | 'unknownTerritory';
  readonly what: string;
}

export interface SupposedWorld extends World {
  readonly notApplied: readonly NotApplied[];
}

/**
 * The world in which every assumption has come true: markets first, since cadence follows from them, then growth in the
 * markets as they have become, then people, each in the order given. Positions in the columns stay what they are and new reps come
 * behind, so that both worlds compare entry by entry. Nothing given is changed; without assumptions the very
 * same objects come back.
 */
export function applyScenario(
  world: World,
  assumptions: readonly Assumption[],
  workload: WorkloadSettings,
): SupposedWorld {
  const notApplied: NotApplied[] = [];
  let now = world;
  const each = <K extends Assumption['kind']>(
    kind: K,
    step: (before: World, assumption: Extract<Assumption, { kind: K }>, at: number) => World | Omit<NotApplied, 'at'>,
  ): void => {
    assumptions.forEach((assumption, at) => {
      if (!isKind(assumption, kind)) return;
      const next = step(now, assumption, at);
      if ('code' in next) notApplied.push({ at, ...next });
      else now = next;
    });
  };
  each('maturity', (before, assumption) => turnMarkets(before, assumption, workload));
  each('growth', grow);
  each('repLeaves', repLeaves);
  each('repJoins', (before, assumption, at) => repJoins(before, assumption, at, workload));
  return { ...now, notApplied: notApplied.toSorted((a, b) => a.at - b.at) };
}

function isKind<K extends Assumption['kind']>(
  assumption: Assumption,
  kind: K,
): assumption is Extract<Assumption, { kind: K }> {
  return assumption.kind === kind;
}
