import { Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Locale } from '@shared/contract/app';
import type { ExportFormat } from '@shared/contract/exports';
import type { PlanId } from '@shared/model/ids';
import { api } from '@/app/api';
import { useDialogs } from '@/app/state/dialogs';
import { usePreferences } from '@/app/state/preferences';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { notify, notifyFailure } from '@/ui/notify';
import styles from './export.module.css';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'geojson'];
const LANGUAGES: readonly Locale[] = ['zh-CN', 'en'];

/** Which plan, as what, in which language; the place is asked for by the system's own dialog. */
export function ExportDialog() {
  const t = useT();
  const { close, planId } = useDialogs();
  const { plan, plans } = useOpened();
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [language, setLanguage] = useState<Locale>(usePreferences((s) => s.preferences.locale));
  const subject = plans.find((p) => p.id === planId) ?? plan.meta;
  function start(): void {
    // Closed at once: what is running is told by its progress card.
    close();
    void exportPlan(subject.id, format, language);
  }
  return (
    <Modal
      open
      title={t('export.title', { plan: subject.name })}
      width={480}
      onCancel={close}
      onOk={start}
      okText={t('export.go')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ autoFocus: true, 'data-testid': 'export-go' }}
      data-testid="export-dialog"
    >
      <Field label={t('export.format')}>
        <Radio.Group
          className={styles.list}
          value={format}
          onChange={(e) => setFormat(FORMATS.find((f) => f === e.target.value) ?? 'xlsx')}
        >
          {FORMATS.map((f) => (
            <Radio key={f} value={f} data-testid={`export-${f}`}>
              {t(`export.formats.${f}.name`)}
              <span className={styles.what}>{t(`export.formats.${f}.what`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Field>
      <Field label={t('export.language')} hint={t('export.languageHint')}>
        <Radio.Group value={language} onChange={(e) => setLanguage(e.target.value === 'en' ? 'en' : 'zh-CN')}>
          {LANGUAGES.map((l) => (
            <Radio key={l} value={l}>
              {t(`export.languages.${l}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Field>
    </Modal>
  );
}

async function exportPlan(planId: PlanId, format: ExportFormat, locale: Locale): Promise<void> {
  try {
    const file = await api('export.plan', { planId, format, locale });
    if (!file) return;
    notify({
      tone: 'success',
      text: 'export.done',
      params: { file: file.fileName, count: file.rows },
      action: { label: 'shell.written.reveal', run: () => void api('app.reveal', { token: file.token }) },
    });
  } catch (error) {
    notifyFailure('export.failed', error);
  }
}
