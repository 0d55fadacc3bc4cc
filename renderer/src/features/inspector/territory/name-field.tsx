import { Input } from 'antd';
import { type ReactNode, useState } from 'react';

interface Props {
  readonly id: string;
  readonly value: string;
  /** Whether the new name was taken. */
  onSave(name: string): Promise<boolean>;
}

/** Renames in place: Enter or leaving the field saves, Esc leaves the name as it was. */
export function NameField({ id, value, onSave }: Props): ReactNode {
  const [text, setText] = useState(value);

  async function save(): Promise<void> {
    const name = text.trim();
    if (name === '' || name === value || !(await onSave(name))) setText(value);
  }

  return (
    <Input
      id={id}
      size="small"
      maxLength={120}
      value={text}
      data-testid="territory-name"
      onChange={(event) => setText(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setText(value);
        }
      }}
    />
  );
}
