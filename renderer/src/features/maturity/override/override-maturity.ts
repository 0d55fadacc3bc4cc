import type { MaturityOverride, MaturityType } from '@shared/model/maturity';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

export type OverrideDates = Pick<MaturityOverride, 'validFrom' | 'expiresOn'>;

export const ALWAYS: OverrideDates = { validFrom: null, expiresOn: null };

interface Override extends OverrideDates {
  /** null gives the units back to the rule. */
  readonly maturity: MaturityType | null;
  readonly reason: string;
}

/** @param idleOn the as-of date as it is written, if the override does not count on it. @returns whether it was recorded */
export async function overrideMaturity(
  units: readonly string[],
  { maturity, reason, ...dates }: Override,
  idleOn: string | null,
): Promise<boolean> {
  try {
    await api('maturity.override', { units: [...units], maturity, reason: reason.trim(), ...dates });
    const done = idleOn === null ? 'maturity.override.done' : 'maturity.override.doneIdle';
    const text = maturity === null ? 'maturity.override.takenBack' : done;
    notify({ tone: 'success', text, params: { count: units.length, asOf: idleOn ?? '' } });
    return true;
  } catch (error) {
    notifyFailure('maturity.notSaved', error);
    return false;
  }
}
