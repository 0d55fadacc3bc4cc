import type { OptimiseRemark } from '@shared/contract/optimise';
import type { Reason } from '@shared/optimise/explain/explain';
import type { Notice } from '@shared/optimise/notices';
import type { Gathered } from './gather';

/** Names said one by one; the others are counted. */
const MOST_NAMES = 3;

/** Notices and reasons with names in the place of indices; units by name and code, as names need not be unique. */
export function remarkOf(named: Named, remark: Notice | Reason): OptimiseRemark {
  const { wished, plan } = named;
  const { units } = plan.ground.field;
  const params: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(remark) as [string, string | number | readonly number[]][]) {
    if (key === 'code') continue;
    if (key === 'territory') params[key] = territoryName(named, Number(value));
    else if (key === 'goal') params[key] = wished[Number(value)];
    else if (key === 'unit' || key === 'to') params[key] = units.name[Number(value)];
    else if (typeof value === 'object') {
      params[key] = value
        .slice(0, MOST_NAMES)
        .map((u) => units.name[u])
        .join(' / ');
      params[`${key}Count`] = value.length;
    } else params[key] = value;
  }
  return { code: remark.code.replace('optimise.', ''), params };
}

interface Named extends Pick<Gathered, 'plan' | 'slots' | 'hires'> {
  /** Measure of each goal. */
  readonly wished: readonly string[];
}

export function territoryName(named: Omit<Named, 'wished'>, slot: number): string {
  const { plan, slots } = named;
  const t = slots[slot];
  return t < 0 ? newName(named, slots.slice(0, slot).filter((s) => s < 0).length) : plan.snapshot.territories[t].name;
}

/** A new territory goes by the name of who will run it. */
export function newName({ plan, hires }: Pick<Named, 'plan' | 'hires'>, i: number): string {
  const { index, field } = plan.ground;
  const rep = index.rep.get(hires.at(i) ?? '');
  return rep === undefined ? `N${i + 1}` : field.reps.name[rep];
}
