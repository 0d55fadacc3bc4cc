import { Input, Modal } from 'antd';
import { useState } from 'react';
import { useT } from '@/i18n/use-t';
import styles from './data.module.css';
import { isTable } from './is-table';

interface PasteDialogProps {
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/**
 * A place to paste cells into. They go on their way at once: a field that showed 100,000 rows would only be slow. What is
 * no table stays, and the dialog says so.
 */
export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  function take(given: string): void {
    if (isTable(given)) return onPaste(given);
    setText(given);
    setRefused(true);
  }
  return (
    <Modal open title={t('data.paste.title')} width={480} onCancel={onClose} footer={null} data-testid="paste-dialog">
      <p className={styles.muted}>{t('data.paste.how')}</p>
      <Input.TextArea
        className={styles.pasteArea}
        rows={5}
        autoFocus
        value={text}
        status={refused ? 'error' : ''}
        placeholder={t('data.paste.here')}
        aria-label={t('data.paste.here')}
        aria-invalid={refused}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(false);
        }}
        onPressEnter={(event) => {
          if (event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          take(text);
        }}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }}
        data-testid="paste-area"
      />
      {refused && (
        <p className={styles.refused} role="alert">
          {t('data.paste.noTable')}
        </p>
      )}
    </Modal>
  );
}
