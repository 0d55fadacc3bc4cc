import { MATURITIES } from '../../model/maturity';
import { type BalanceSettings, MEASURES, type Measure } from '../../model/settings';

const WIDTH = MEASURES.length;

/** Markets that count alike in balance, taken together; with the same strategy for all of them there is one kind. */
export interface MarketKinds {
  /** Kind of each maturity. */
  readonly kindOf: Uint8Array;
  /** What anything in a market of the kind counts for; 1 = as it is. */
  readonly weight: Float64Array;
  /** Balance value of one of each measure, kind by kind. @param totals weighted, of the plan @param count territories */
  worth(totals: Float64Array, count: number): Float64Array;
}

/** See `measureReader`, which reads the same values territory by territory. */
export function marketKinds({ measure, indexWeights, types }: BalanceSettings): MarketKinds {
  const keys: string[] = [];
  const weight: number[] = [];
  const index: Readonly<Record<Measure, number>>[] = [];
  const kindOf = Uint8Array.from(MATURITIES, (maturity) => {
    const { weight: percent, indexWeights: own } = types[maturity];
    const key = JSON.stringify([percent, own]);
    if (!keys.includes(key)) {
      keys.push(key);
      weight.push(percent / 100);
      index.push(own ?? indexWeights);
    }
    return keys.indexOf(key);
  });
  return {
    kindOf,
    weight: Float64Array.from(weight),
    worth(totals, count) {
      const worth = new Float64Array(weight.length * WIDTH);
      weight.forEach((w, kind) => {
        const all = MEASURES.reduce((sum, m) => sum + index[kind][m], 0);
        MEASURES.forEach((m, i) => {
          if (measure !== 'index') worth[kind * WIDTH + i] = m === measure ? w : 0;
          else if (all > 0 && totals[i] > 0)
            worth[kind * WIDTH + i] = (w * 100 * count * index[kind][m]) / all / totals[i];
        });
      });
      return worth;
    },
  };
}
