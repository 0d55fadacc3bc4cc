import type { Field } from '@shared/planning/field';

/** Pinyin order for 中文, and 2 before 10, as the directory of accounts has it. */
const { compare } = new Intl.Collator('zh-CN', { numeric: true });

/** Each entry's place in an order. */
export function ranksOf(order: Int32Array): Int32Array {
  return keep(order, () => {
    const ranks = new Int32Array(order.length);
    order.forEach((item, place) => {
      ranks[item] = place;
    });
    return ranks;
  });
}

export function unitRanks({ units }: Field): Int32Array {
  return keep(units.name, () => ranksByName(units.name));
}

export function repRanks({ reps }: Field): Int32Array {
  return keep(reps.name, () => ranksByName(reps.name));
}

function ranksByName(names: readonly string[]): Int32Array {
  return ranksOf(Int32Array.from(names.keys()).sort((a, b) => compare(names[a], names[b]) || a - b));
}

const known = new WeakMap<object, Int32Array>();

/** Worked out once for each field. */
function keep(of: object, make: () => Int32Array): Int32Array {
  const ranks = known.get(of) ?? make();
  known.set(of, ranks);
  return ranks;
}
