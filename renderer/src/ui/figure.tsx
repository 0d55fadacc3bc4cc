import styles from './figure.module.css';

interface FigureProps {
  readonly value: string;
  readonly unit?: string;
  readonly tone?: 'over' | 'under' | 'muted';
  /** Large, for headline figures. */
  readonly large?: boolean;
  readonly title?: string;
}

/** A figure with its unit in a muted tone after it. */
export function Figure({ value, unit, tone, large = false, title }: FigureProps) {
  return (
    <span className={`${styles.figure} ${large ? styles.large : ''}`} data-tone={tone} title={title}>
      {value}
      {unit !== undefined && <span className={styles.unit}>{unit}</span>}
    </span>
  );
}
