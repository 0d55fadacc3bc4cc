import type { Severity } from '@shared/model/conflict';
import { useT } from '@/i18n/use-t';
import styles from './conflicts.module.css';

const GLYPH: Readonly<Record<Severity, string>> = { high: '▲', medium: '◆', low: '○' };

/** How urgent, by shape and colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const t = useT();
  const label = t(`conflict.severity.${severity}`);
  return (
    <span className={styles.severity} data-severity={severity} role="img" aria-label={label} title={label}>
      {GLYPH[severity]}
    </span>
  );
}
