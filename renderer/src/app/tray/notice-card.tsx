import { CloseOutlined } from '@ant-design/icons';
import { useEffect } from 'react';
import { useT } from '@/i18n/use-t';
import { failureText } from '@/ui/failure';
import { type Notice, useNotices } from '@/ui/notify';
import styles from './tray.module.css';

const SHOWN_MS = 6000;
/** Long enough to reach for what it offers. */
const SHOWN_WITH_ACTION_MS = 12_000;

/** Errors stay until they are put away, left behind with their page, or overtaken by success; the rest leaves by itself. */
export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const t = useT();
  const dismiss = useNotices((s) => s.dismiss);
  const { id, tone, action, failure } = notice;
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismiss(id), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, tone, action, dismiss]);
  return (
    <div
      className={styles.card}
      data-tone={tone}
      data-testid={`notice-${tone}`}
      role={tone === 'error' ? 'alert' : 'status'}
    >
      <div className={styles.line}>
        <span className={styles.text}>{t(notice.text, notice.params)}</span>
        {action && (
          <button
            type="button"
            className={styles.action}
            onClick={() => {
              action.run();
              dismiss(id);
            }}
          >
            {t(action.label)}
          </button>
        )}
        <button type="button" className={styles.close} aria-label={t('shell.dismiss')} onClick={() => dismiss(id)}>
          <CloseOutlined />
        </button>
      </div>
      {failure && (
        <p className={styles.detail} data-selectable data-code={failure.code}>
          {failureText(failure)}
        </p>
      )}
    </div>
  );
}
