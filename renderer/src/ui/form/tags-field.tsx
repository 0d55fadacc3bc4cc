import { Select } from 'antd';
import { type ReactNode, useId } from 'react';
import styles from './form.module.css';
import type { Path } from './set-in';
import type { Draft } from './use-draft';

interface Props<T> {
  readonly draft: Draft<T>;
  readonly path: Path;
  readonly label: string;
  /** Words in use elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly disabled?: boolean;
}

/** Any number of words; new ones are typed, known ones chosen. */
export function TagsField<T>({ draft, path, label, known, disabled = false }: Props<T>): ReactNode {
  const id = useId();
  const stored = draft.get(path);
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <Select<string[]>
          id={id}
          mode="tags"
          size="small"
          className={styles.tags}
          disabled={disabled}
          tokenSeparators={[',', '，', '、', ';', '；']}
          value={Array.isArray(stored) ? stored.map(String) : []}
          options={known.map((value) => ({ value, label: value }))}
          data-testid={`field-${path.join('-')}`}
          onChange={(words) =>
            draft.set(path, [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))])
          }
        />
      </div>
    </div>
  );
}
