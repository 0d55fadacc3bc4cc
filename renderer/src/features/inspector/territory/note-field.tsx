import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useT } from '@/i18n/use-t';
import styles from './territory.module.css';

interface Props {
  readonly id: string;
  readonly value: string;
  onSave(note: string): void;
}

export function NoteField({ id, value, onSave }: Props): ReactNode {
  const t = useT();
  const [text, setText] = useState(value);
  return (
    <Input.TextArea
      id={id}
      size="small"
      maxLength={4000}
      rows={1}
      className={styles.note}
      value={text}
      placeholder={t('inspector.territory.notePlaceholder')}
      data-testid="territory-note"
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== value && onSave(text)}
    />
  );
}
