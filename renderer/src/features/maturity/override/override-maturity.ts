import type { MaturityOverride, MaturityType } from '@shared/model/maturity';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

export type OverrideDates = Pick<MaturityOverride, 'validFrom' | 'expiresOn'>;

/** @param maturity null gives the units back to the rule. @returns whether it was recorded */
export async function overrideMaturity(
  units: readonly string[],
  maturity: MaturityType | null,
  reason: string,
  dates: OverrideDates = { validFrom: null, expiresOn: null },
): Promise<boolean> {
  try {
    await api('maturity.override', { units: [...units], maturity, reason: reason.trim(), ...dates });
    const text = maturity === null ? 'maturity.override.takenBack' : 'maturity.override.done';
    notify({ tone: 'success', text, params: { count: units.length } });
    return true;
  } catch (error) {
    notifyFailure('maturity.notSaved', error);
    return false;
  }
}
