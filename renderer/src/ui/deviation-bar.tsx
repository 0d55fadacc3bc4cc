import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './deviation-bar.module.css';

interface DeviationBarProps {
  /** (value − target) ÷ target; null where there is no target. */
  readonly deviation: number | null;
  readonly band: number;
  /** Deviation that fills half the bar. */
  readonly full?: number;
}

const HALF = 50;

/** Deviation drawn from the middle: orange over, blue under, grey inside the band; arrow and sign say the same without colour. */
export function DeviationBar({ deviation, band, full = 0.5 }: DeviationBarProps) {
  const t = useT();
  const format = useFormat();
  if (deviation === null) return <span className={styles.none}>—</span>;
  const side = deviation > 0 ? 'over' : 'under';
  const inBand = Math.abs(deviation) <= band + 1e-12;
  const length = Math.min(1, Math.abs(deviation) / full) * HALF;
  const bandLength = Math.min(1, band / full) * HALF;
  const state = inBand ? t('term.inBand') : t(`term.${side}`);
  return (
    <span className={styles.cell} data-state={inBand ? 'in' : side} title={state}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.band} style={{ left: `${HALF - bandLength}%`, width: `${2 * bandLength}%` }} />
        <span
          className={styles.bar}
          style={{ left: `${deviation > 0 ? HALF : HALF - length}%`, width: `${length}%` }}
        />
        <span className={styles.axis} />
      </span>
      <span className={styles.arrow} aria-hidden="true">
        {inBand ? '' : deviation > 0 ? '↑' : '↓'}
      </span>
      <span className={styles.value}>{format.signedPercent(deviation)}</span>
      <span className={styles.spoken}>{state}</span>
    </span>
  );
}
