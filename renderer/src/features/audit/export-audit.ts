import type { AuditFilter } from '@shared/contract/audit';
import { api } from '@/app/api';
import { usePreferences } from '@/app/state/preferences';
import { notify, notifyFailure } from '@/ui/notify';

/** Writes all entries that match to a file the person names. */
export async function exportAudit(filter: AuditFilter, format: 'xlsx' | 'csv'): Promise<void> {
  const { locale } = usePreferences.getState().preferences;
  try {
    const written = await api('audit.export', { filter, format, locale });
    if (written === null) return;
    const { token, fileName, rows } = written;
    notify({
      tone: 'success',
      text: 'auditPage.written',
      params: { file: fileName, count: rows },
      action: { label: 'auditPage.reveal', run: () => void api('app.reveal', { token }) },
    });
  } catch (error) {
    notifyFailure('auditPage.failed.export', error);
  }
}
