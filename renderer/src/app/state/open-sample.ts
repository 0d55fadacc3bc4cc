import { notify } from '@/ui/notify';
import { failureOf } from '@/ui/failure';
import { api } from '../api';

/** Opens the sample. One that cannot be opened any more is no loss: it can be made again. */
export async function openSample({ anew = false } = {}): Promise<void> {
  try {
    await api('workspace.openSample', { anew });
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'task.cancelled') return;
    notify({
      tone: 'error',
      text: 'shell.failed.open',
      failure,
      ...(anew ? {} : { action: { label: 'start.sample.anew', run: () => void openSample({ anew: true }) } }),
    });
  }
}
