import { Input, Modal } from 'antd';
import { useT } from '@/i18n/use-t';
import styles from './data.module.css';

interface PasteDialogProps {
  readonly onPaste: (text: string) => void;
  readonly onClose: () => void;
}

/** A place to paste cells into. They go on their way at once: a field that showed 100,000 rows would only be slow. */
export function PasteDialog({ onPaste, onClose }: PasteDialogProps) {
  const t = useT();
  return (
    <Modal open title={t('data.paste.title')} width={480} onCancel={onClose} footer={null} data-testid="paste-dialog">
      <p className={styles.muted}>{t('data.paste.how')}</p>
      <Input.TextArea
        className={styles.pasteArea}
        rows={5}
        autoFocus
        value=""
        placeholder={t('data.paste.here')}
        aria-label={t('data.paste.here')}
        onPaste={(event) => {
          event.preventDefault();
          onPaste(event.clipboardData.getData('text/plain'));
        }}
        data-testid="paste-area"
      />
    </Modal>
  );
}
