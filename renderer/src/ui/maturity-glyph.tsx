import type { Maturity } from '@shared/model/maturity';
import { useT } from '@/i18n/use-t';
import styles from './maturity-glyph.module.css';
import { MATURITY_GLYPH } from './tokens';

interface MaturityGlyphProps {
  readonly maturity: Maturity;
  /** Writes the name after the glyph; else it is only read out and shown on hover. */
  readonly label?: boolean;
}

/** Shape and colour of a maturity, the same on every screen. */
export function MaturityGlyph({ maturity, label = false }: MaturityGlyphProps) {
  const t = useT();
  const name = t(`term.maturity.${maturity}`);
  const glyph = (
    <span
      className={styles.glyph}
      style={{ color: `var(--maturity-${maturity})` }}
      {...(label ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
    >
      {MATURITY_GLYPH[maturity]}
    </span>
  );
  if (!label) return glyph;
  return (
    <span className={styles.labelled}>
      {glyph}
      {name}
    </span>
  );
}
