import { Input } from 'antd';
import { type ReactNode, useId } from 'react';
import styles from './form.module.css';
import { ProblemText } from './number-field';
import type { Path } from './set-in';
import type { Draft } from './use-draft';

interface Props<T> {
  readonly draft: Draft<T>;
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly maxLength?: number;
}

export function TextField<T>({ draft, path, label, help, maxLength }: Props<T>): ReactNode {
  const id = useId();
  const stored = draft.get(path);
  const problem = draft.problemAt(path);
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <Input
          id={id}
          size="small"
          className={styles.number}
          maxLength={maxLength}
          value={typeof stored === 'string' ? stored : ''}
          status={problem ? 'error' : ''}
          aria-invalid={problem !== null}
          data-testid={`field-${path.join('-')}`}
          onChange={(event) => draft.set(path, event.target.value)}
        />
        {problem ? <ProblemText problem={problem} /> : help && <span className={styles.help}>{help}</span>}
      </div>
    </div>
  );
}
