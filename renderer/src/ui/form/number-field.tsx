import { InputNumber } from 'antd';
import { type ReactNode, useId } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './form.module.css';
import type { Path } from './set-in';
import type { Draft, FieldProblem } from './use-draft';

interface Props<T> {
  readonly draft: Draft<T>;
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly unit?: string;
  /** What is shown is the stored value × scale: 100 for fractions shown as percent. */
  readonly scale?: number;
  readonly step?: number;
  /** Without its label, inside a table that names it. */
  readonly bare?: boolean;
}

/** One number of a draft with its unit; what is wrong stands beside it. */
export function NumberField<T>({ draft, path, label, help, unit, scale = 1, step, bare = false }: Props<T>): ReactNode {
  const id = useId();
  const stored = draft.get(path);
  const problem = draft.problemAt(path);
  const input = (
    <InputNumber
      id={id}
      size="small"
      className={bare ? styles.bareNumber : styles.number}
      controls={!bare}
      changeOnWheel={false}
      value={typeof stored === 'number' ? Math.round(stored * scale * 1e6) / 1e6 : null}
      step={step ?? 1}
      suffix={unit}
      status={problem ? 'error' : ''}
      aria-label={bare ? label : undefined}
      aria-invalid={problem !== null}
      data-testid={`field-${path.join('-')}`}
      onChange={(value) => draft.set(path, value === null ? null : value / scale)}
    />
  );
  if (bare) {
    return (
      <span className={styles.bare}>
        {input}
        {problem && <ProblemText problem={problem} scale={scale} />}
      </span>
    );
  }
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.control}>
        {input}
        {problem ? (
          <ProblemText problem={problem} scale={scale} />
        ) : (
          help && <span className={styles.help}>{help}</span>
        )}
      </div>
    </div>
  );
}

export function ProblemText({
  problem,
  scale = 1,
}: {
  readonly problem: FieldProblem;
  readonly scale?: number;
}): ReactNode {
  const t = useT();
  const format = useFormat();
  const limit = problem.limit * scale;
  return (
    <span role="alert" className={styles.problem}>
      {t(`settings.problem.${problem.code}`, { limit: format.decimal(limit, Number.isInteger(limit) ? 0 : 2) })}
    </span>
  );
}
