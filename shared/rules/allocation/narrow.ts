import type { Field } from '../../planning/field';
import type { RuleFacts, RuleGround, TagColumn, TextColumn } from './facts';

/**
 * The ground of some accounts alone, in the order given: the same answers for them as the whole ground has, for as much
 * work as there are accounts. Reps, units and the plan stay as they are.
 */
export function narrowGround(ground: RuleGround, accounts: readonly number[]): RuleGround {
  return {
    ...ground,
    field: narrowField(ground.field, accounts),
    facts: narrowFacts(ground.facts, accounts),
  };
}

function narrowField(field: Field, accounts: readonly number[]): Field {
  const { code, ...columns } = field.accounts;
  return {
    ...field,
    accounts: {
      code: accounts.map((i) => code[i]),
      unit: pick(columns.unit, accounts),
      // Nobody asks for families here, and positions would be wrong.
      parent: new Int32Array(accounts.length).fill(-1),
      lng: pick(columns.lng, accounts),
      lat: pick(columns.lat, accounts),
      revenue: pick(columns.revenue, accounts),
      potential: pick(columns.potential, accounts),
      pipeline: pick(columns.pipeline, accounts),
      tier: pick(columns.tier, accounts),
      sinceDay: pick(columns.sinceDay, accounts),
      visits: pick(columns.visits, accounts),
      serviceSeconds: pick(columns.serviceSeconds, accounts),
    },
  };
}

function narrowFacts(facts: RuleFacts, accounts: readonly number[]): RuleFacts {
  const { text, tags, figures } = facts;
  const texts = (column: TextColumn): TextColumn => narrowed(column.of, column.values, accounts, 'values');
  const sets = (column: TagColumn): TagColumn => narrowed(column.of, column.sets, accounts, 'sets');
  return {
    ...facts,
    text: {
      code: texts(text.code),
      name: texts(text.name),
      industry: texts(text.industry),
      address: texts(text.address),
    },
    tags: { products: sets(tags.products), needs: sets(tags.needs) },
    figures: {
      revenue: pick(figures.revenue, accounts),
      potential: pick(figures.potential, accounts),
      pipeline: pick(figures.pipeline, accounts),
      growth: pick(figures.growth, accounts),
      margin: pick(figures.margin, accounts),
      relationshipYears: pick(figures.relationshipYears, accounts),
      daysSinceActivity: pick(figures.daysSinceActivity, accounts),
      daysSinceSale: pick(figures.daysSinceSale, accounts),
      activitiesLastYear: pick(figures.activitiesLastYear, accounts),
    },
    strategic: pick(facts.strategic, accounts),
    presentOwner: pick(facts.presentOwner, accounts),
    claimHolder: pick(facts.claimHolder, accounts),
  };
}

type Numbers = Int32Array | Uint8Array | Float64Array;

function pick<T extends Numbers>(column: T, accounts: readonly number[]): T {
  // Cast: a typed array made by its own constructor is of its own type.
  const picked = new (column.constructor as new (length: number) => T)(accounts.length);
  accounts.forEach((from, to) => {
    picked[to] = column[from];
  });
  return picked;
}

/** Only the values in use, numbered anew: a question costs as much as there are accounts, not as there are values. */
function narrowed<K extends 'values' | 'sets', V>(
  of: Int32Array,
  values: readonly V[],
  accounts: readonly number[],
  name: K,
): { readonly of: Int32Array } & Readonly<Record<K, readonly V[]>> {
  const number = new Map<number, number>();
  const used: V[] = [];
  const renumbered = Int32Array.from(accounts, (account) => {
    const old = of[account];
    const known = number.get(old);
    if (known !== undefined) return known;
    number.set(old, used.length);
    return used.push(values[old]) - 1;
  });
  // Cast: a computed key widens to string.
  return { of: renumbered, [name]: used } as { of: Int32Array } & Record<K, readonly V[]>;
}
