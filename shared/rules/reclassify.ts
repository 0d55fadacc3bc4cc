import { type Maturity, maturityIndex } from '../model/maturity';
import type { MaturitySettings } from '../model/settings';
import { judgeMaturity } from './maturity';
import type { MaturityInputs } from './maturity-inputs';

export interface ClassifiedUnit {
  readonly unit: string;
  /** In force now, by a person's override where there is one. */
  readonly maturity: Maturity;
  readonly override: unknown;
  readonly inputs: MaturityInputs;
}

export interface ClassChange {
  readonly unit: string;
  readonly from: Maturity;
  readonly to: Maturity;
}

/** Units that other settings would put in another class; overridden ones stay where a person put them. */
export function reclassified(units: readonly ClassifiedUnit[], settings: MaturitySettings): readonly ClassChange[] {
  return units.flatMap(({ unit, maturity, override, inputs }) => {
    if (override !== null) return [];
    const to = judgeMaturity(inputs, settings).maturity;
    return to === maturity ? [] : [{ unit, from: maturity, to }];
  });
}

/** Classes of a field's units once these changes are made. @param position of a unit by code */
export function withChanges(
  maturity: Uint8Array,
  changes: readonly ClassChange[],
  position: ReadonlyMap<string, number>,
): Uint8Array {
  const next = maturity.slice();
  for (const { unit, to } of changes) {
    const at = position.get(unit);
    if (at !== undefined) next[at] = maturityIndex(to);
  }
  return next;
}
