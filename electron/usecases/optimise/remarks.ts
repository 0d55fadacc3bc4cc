import type { OptimiseRemark } from '@shared/contract/optimise';
import type { Reason } from '@shared/optimise/explain/explain';
import type { Notice } from '@shared/optimise/notices';
import type { Gathered } from './gather';

/** Names said one by one; the others are counted. */
const MOST_NAMES = 3;

/** Notices and reasons with names in the place of indices; units in both languages. */
export function remarkOf(named: Named, remark: Notice | Reason): OptimiseRemark {
  const { wished, plan } = named;
  const { units } = plan.ground.field;
  const params: OptimiseRemark['params'] = {};
  const namesOf = (of: readonly number[]) => ({
    'zh-CN': of.map((u) => units.name[named.units[u]]).join(' / '),
    en: of.map((u) => units.nameEn[named.units[u]]).join(' / '),
  });
  for (const [key, value] of Object.entries(remark) as [string, string | number | readonly number[]][]) {
    if (key === 'code') continue;
    if (key === 'territory') params[key] = territoryName(named, Number(value));
    else if (key === 'owner') params.rep = ownerName(named, Number(value));
    else if (key === 'goal') params[key] = wished[Number(value)];
    else if (key === 'unit' || key === 'to') params[key] = namesOf([Number(value)]);
    else if (typeof value === 'object') {
      params[key] = namesOf(value.slice(0, MOST_NAMES));
      params[`${key}Count`] = value.length;
    } else params[key] = value;
  }
  return { code: remark.code.replace('optimise.', ''), params };
}

interface Named extends Pick<Gathered, 'plan' | 'slots' | 'units' | 'hires'> {
  /** Measure of each goal. */
  readonly wished: readonly string[];
}

/** Owners beyond the reps are territories that nobody runs. */
function ownerName({ plan }: Pick<Named, 'plan'>, owner: number): string {
  const { reps } = plan.ground.field;
  return reps.name[owner] ?? plan.snapshot.territories[owner - reps.code.length]?.name ?? '';
}

export function territoryName(named: Pick<Named, 'plan' | 'slots' | 'hires'>, slot: number): string {
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
