import { type ReactNode, useId } from 'react';
import { DayPicker } from '../day-picker';
import styles from './form.module.css';
import { ProblemText } from './number-field';
import type { Path } from './set-in';
import type { Draft } from './use-draft';

interface Props<T> {
  readonly draft: Draft<T>;
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
}

/** A day that must be given. */
export function DayField<T>({ draft, path, label, help }: Props<T>): ReactNode {
  const id = useId();
  const stored = draft.get(path);
  const problem = draft.problemAt(path);
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        <DayPicker
          id={id}
          size="small"
          className={styles.number}
          value={typeof stored === 'string' ? stored : null}
          allowClear={false}
          invalid={problem !== null}
          onChange={(day) => draft.set(path, day)}
          testId={`field-${path.join('-')}`}
        />
        {problem ? <ProblemText problem={problem} /> : help && <span className={styles.help}>{help}</span>}
      </div>
    </div>
  );
}
