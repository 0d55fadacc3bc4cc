import type { OptimiseRemark } from '@shared/contract/optimise';
import type { Reason } from '@shared/optimise/explain/explain';
import type { Notice } from '@shared/optimise/notices';
import type { Gathered } from './gather';

/** Names said one by one; the others are counted. */
const MOST_NAMES = 3;

/** Notices and reasons with names in the place of indices; units by name and code, as names need not be unique. */
export function remarkOf({ plan, slots, wished }: Named, remark: Notice | Reason): OptimiseRemark {
  const { units } = plan.ground.field;
  const params: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(remark) as [string, string | number | readonly number[]][]) {
    if (key === 'code') continue;
    if (key === 'territory') params[key] = territoryName(plan, slots, Number(value));
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

interface Named extends Pick<Gathered, 'plan' | 'slots'> {
  /** Measure of each goal. */
  readonly wished: readonly string[];
}

export function territoryName(plan: Gathered['plan'], slots: Gathered['slots'], slot: number): string {
  const t = slots[slot];
  return t < 0 ? newName(slots.slice(0, slot).filter((s) => s < 0).length) : plan.snapshot.territories[t].name;
}

export function newName(i: number): string {
  return `N${i + 1}`;
}
