import type { Rep } from '@shared/model/rep';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

/** Enters or changes a rep; the notice can take it back. @returns whether it was recorded */
export async function saveRep(rep: Rep, make: boolean): Promise<boolean> {
  try {
    const { former } = await api('reps.save', { rep, make });
    notify({
      tone: 'success',
      text: make ? 'reps.made' : 'reps.saved',
      params: { name: rep.name },
      action: { label: 'reps.undo', run: () => void takeBack(rep, former) },
    });
    return true;
  } catch (error) {
    notifyFailure('reps.failed.save', error);
    return false;
  }
}

async function takeBack(rep: Rep, former: Rep | null): Promise<void> {
  try {
    if (former) await api('reps.save', { rep: former, make: false });
    else await api('reps.setActive', { code: rep.code, active: false });
    notify({ tone: 'success', text: 'reps.undone' });
  } catch (error) {
    notifyFailure('reps.failed.save', error);
  }
}

/** Takes a rep out or brings one back; the notice can take that back. */
export async function setRepActive(
  { code, name }: Pick<Rep, 'code' | 'name'>,
  active: boolean,
  undoable = true,
): Promise<void> {
  try {
    await api('reps.setActive', { code, active });
    notify({
      tone: 'success',
      text: active ? 'reps.backNow' : 'reps.leftNow',
      params: { name },
      ...(undoable && {
        action: {
          label: 'reps.undo' as const,
          run: () => void setRepActive({ code, name }, !active, false),
        },
      }),
    });
  } catch (error) {
    notifyFailure('reps.failed.state', error);
  }
}
