import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { MaturityGlyph } from './maturity-glyph';
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
  const spoken = format.list(parts.map((p) => `${t(`term.maturity.${p.maturity}`)} ${format.percent(p.share, 0)}`));
  const bar = (
    <span role="img" aria-label={spoken} className={styles.bar} data-size={size}>
      {parts.map((p) => (
        <span key={p.maturity} style={{ flexGrow: p.share, background: `var(--maturity-${p.maturity})` }} />
      ))}
    </span>
  );
  if (!legend) return <Tooltip title={<PartList parts={parts} />}>{bar}</Tooltip>;
  return (
    <>
      {bar}
      <PartList parts={parts} wide />
    </>
  );
}

function PartList({ parts, wide = false }: { readonly parts: readonly Part[]; readonly wide?: boolean }): ReactNode {
  const format = useFormat();
  return (
    <ul className={styles.legend} data-wide={wide || undefined}>
      {parts.map((part) => (
        <li key={part.maturity}>
          <MaturityGlyph maturity={part.maturity} label />
          <b>{part.share < SMALL ? `<${format.percent(2 * SMALL, 0)}` : format.percent(part.share, 0)}</b>
        </li>
      ))}
    </ul>
  );
}
