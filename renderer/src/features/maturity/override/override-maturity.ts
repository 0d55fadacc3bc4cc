import type { MaturityOverride, MaturityType } from '@shared/model/maturity';
import type { CallInput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

export type OverrideDates = Pick<MaturityOverride, 'validFrom' | 'expiresOn'>;

type Wishes = CallInput<'maturity.override'>['wishes'];

export const ALWAYS: OverrideDates = { validFrom: null, expiresOn: null };

interface Override extends OverrideDates {
  /** null gives the units back to the rule. */
  readonly maturity: MaturityType | null;
  readonly reason: string;
}

/** @param idleOn the as-of date as it is written, if the override does not count on it. @returns whether it was recorded; the notice can undo it */
export async function overrideMaturity(
  units: readonly string[],
  override: Override,
  idleOn: string | null,
): Promise<boolean> {
  const reason = override.reason.trim();
  const done = idleOn === null ? 'done' : 'doneIdle';
  return send(
    units.map((unit) => ({ unit, ...override, reason })),
    { done: override.maturity === null ? 'takenBack' : done, asOf: idleOn ?? '', undoable: true },
  );
}

interface Telling {
  readonly done: 'done' | 'doneIdle' | 'takenBack' | 'undone';
  readonly asOf: string;
  readonly undoable: boolean;
}

async function send(wishes: Wishes, { done, asOf, undoable }: Telling): Promise<boolean> {
  try {
    const { former } = await api('maturity.override', { wishes });
    const undo = (): void => void send(former, { done: 'undone', asOf, undoable: false });
    notify({
      tone: 'success',
      text: `maturity.override.${done}`,
      params: { count: wishes.length, asOf },
      ...(undoable && { action: { label: 'maturity.override.undo' as const, run: undo } }),
    });
    return true;
  } catch (error) {
    notifyFailure('maturity.notSaved', error);
    return false;
  }
}
