/** Everything the audit trail has to give again. */
export interface World {
  readonly plans: Map<number, PlanContent>;
  /** Ids of the rulings in force. */
  readonly rulings: Set<number>;
  /** Owner by the name of the opportunity. */
  readonly deals: Map<string, string>;
  /** Columns by code; merging may change them. */
  readonly accounts: Map<string, Columns>;
  /** Whom an account stands behind, by code. */
  readonly behind: Map<string, string>;
  /** Where each activity counts now, by its id. */
  readonly visits: Map<number, string>;
}

export type Columns = Readonly<Record<string, string | number | null>>;

export interface PlanContent {
  name: string;
  state: string;
  units: Map<string, string>;
  territories: Map<string, string>;
  decisions: Map<string, string>;
  rules: string;
  outcomes: Map<string, string>;
  followers: Map<string, string>;
}

export function emptyPlan(name: string): PlanContent {
  const empty = {
    units: new Map(),
    territories: new Map(),
    decisions: new Map(),
    outcomes: new Map(),
    followers: new Map(),
  };
  return { name, state: 'planning', rules: '[]', ...empty };
}

export function copyPlan(plan: PlanContent | undefined): PlanContent {
  if (!plan) throw new Error('forked from a plan that was never made');
  const { units, territories, decisions, outcomes, followers } = plan;
  const maps = { units: new Map(units), territories: new Map(territories), decisions: new Map(decisions) };
  return { ...plan, ...maps, outcomes: new Map(outcomes), followers: new Map(followers) };
}
