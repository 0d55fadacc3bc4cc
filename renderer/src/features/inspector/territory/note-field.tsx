import { Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useT } from '@/i18n/use-t';

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
      autoSize={{ minRows: 1, maxRows: 6 }}
      value={text}
      placeholder={t('inspector.territory.notePlaceholder')}
      data-testid="territory-note"
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text !== value && onSave(text)}
    />
  );
}
