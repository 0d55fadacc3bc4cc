import type { PlanId } from '@shared/model/ids';
import { api } from '@/app/api';
import { usePreferences } from '@/app/state/preferences';
import { notify, notifyFailure } from '@/ui/notify';

/** Writes the handover lists to a workbook the person names. */
export async function exportHandover(planId: PlanId): Promise<void> {
  const { locale } = usePreferences.getState().preferences;
  try {
    const written = await api('handover.export', { planId, locale });
    if (written === null) return;
    const { token, fileName, rows } = written;
    notify({
      tone: 'success',
      text: 'handover.written',
      params: { file: fileName, count: rows },
      action: { label: 'handover.reveal', run: () => void api('app.reveal', { token }) },
    });
  } catch (error) {
    notifyFailure('handover.failed.export', error);
  }
}
