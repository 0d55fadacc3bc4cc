import type { ReactNode } from 'react';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import type { Format } from '@/i18n/format';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from './maturity-glyph';
import { tip } from './tip/tip';
import styles from './maturity-mix.module.css';

interface Props {
  /** In the order of MATURITIES. */
  readonly values: readonly number[];
  readonly size?: 'cell' | 'panel';
  /** Writes the parts below the bar; else they come on hover. */
  readonly legend?: boolean;
}

interface Part {
  readonly maturity: Maturity;
  readonly share: number;
}

/** Shares below would be written as 0 %, which they are not. */
const SMALL = 0.005;

/** Parts of a whole by market maturity, as one bar. */
export function MaturityMix({ values, size = 'cell', legend = false }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const total = values.reduce((sum, v) => sum + v, 0);
  if (total <= 0) return <span className={styles.none}>–</span>;
  const parts = MATURITIES.map((maturity, m): Part => ({ maturity, share: (values[m] ?? 0) / total })).filter(
    (part) => part.share > 0,
  );
  const words = parts.map((p) => `${t(`term.maturity.${p.maturity}`)} ${shareText(p.share, format)}`);
  const hint = legend ? {} : tip({ text: words.join('\n') });
  const bar = (
    <span role="img" aria-label={format.list(words)} className={styles.bar} data-size={size} {...hint}>
      {parts.map((p) => (
        <span key={p.maturity} style={{ flexGrow: p.share, background: `var(--maturity-${p.maturity})` }} />
      ))}
    </span>
  );
  if (!legend) return bar;
  return (
    <>
      {bar}
      <PartList parts={parts} />
    </>
  );
}

function shareText(share: number, format: Format): string {
  return share < SMALL ? `<${format.percent(2 * SMALL, 0)}` : format.percent(share, 0);
}

function PartList({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  const format = useFormat();
  return (
    <ul className={styles.legend} data-wide>
      {parts.map((part) => (
        <li key={part.maturity}>
          <MaturityGlyph maturity={part.maturity} label />
          <b>{shareText(part.share, format)}</b>
        </li>
      ))}
    </ul>
  );
}
