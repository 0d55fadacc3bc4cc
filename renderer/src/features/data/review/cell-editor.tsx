import { useEffect, useRef, useState } from 'react';
import { useT } from '@/i18n/use-t';
import styles from './review.module.css';

interface CellEditorProps {
  readonly value: string;
  onSave(value: string): void;
  onCancel(): void;
}

/** The cell as text: Enter checks it, Esc leaves it, and so does going elsewhere without a change. */
export function CellEditor({ value, onSave, onCancel }: CellEditorProps) {
  const t = useT();
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      className={styles.editor}
      value={text}
      aria-label={t('review.edit')}
      data-testid="cell-editor"
      onChange={(event) => setText(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onBlur={() => (text === value ? onCancel() : onSave(text))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          onSave(text);
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          onCancel();
        }
      }}
    />
  );
}
