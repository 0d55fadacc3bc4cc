import { useEffect, useRef, useState } from 'react';
import { useT } from '@/i18n/use-t';
import styles from './review.module.css';

/** Whether the person went on by a key, or elsewhere. */
export type LeftBy = 'key' | 'leaving';

interface CellEditorProps {
  readonly value: string;
  onSave(value: string, by: LeftBy): void;
  onCancel(by: LeftBy): void;
}

/** The cell as text: Enter checks it, as does going elsewhere; Esc takes it back, and without a change nothing happens. */
export function CellEditor({ value, onSave, onCancel }: CellEditorProps) {
  const t = useT();
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  // Leaving by a key takes the focus away, too.
  const left = useRef(false);
  useEffect(() => field.current?.select(), []);
  function leave(wanted: string, by: LeftBy): void {
    if (left.current) return;
    left.current = true;
    if (wanted === value) onCancel(by);
    else onSave(wanted, by);
  }
  return (
    <input
      ref={field}
      className={styles.editor}
      value={text}
      aria-label={t('review.edit')}
      data-testid="cell-editor"
      onChange={(event) => setText(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onBlur={() => leave(text, 'leaving')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        leave(event.key === 'Enter' ? text : value, 'key');
      }}
    />
  );
}
