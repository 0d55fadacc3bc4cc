import { useSelection } from '@/app/state/selection';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { FILL_OPACITY, MATURITY_GLYPH } from '@/ui/tokens';
import type { ClassLabel, LegendClass } from '../colouring/colouring';
import { useMapState } from '../state/map-state';
import { chooseTerritory } from '../state/territory-selection';
import styles from './legend.module.css';

/** One class of the legend: pointing at it outlines its units, a click selects them. */
export function LegendRow({ entry }: { readonly entry: LegendClass }) {
  const t = useT();
  const format = useFormat();
  const name = useClassName()(entry.label);
  const pointOut = useMapState((s) => s.pointOut);
  const point = (on: boolean): void => pointOut(on && entry.units.length > 0 ? entry.units : null);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-label={t('map.legend.highlight', { name, count: entry.units.length })}
        data-testid={`map-legend-${entry.key}`}
        onMouseEnter={() => point(true)}
        onMouseLeave={() => point(false)}
        onFocus={() => point(true)}
        onBlur={() => point(false)}
        onClick={() => choose(entry)}
      >
        <Swatch entry={entry} />
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.count}>{format.integer(entry.units.length)}</span>
      </button>
    </li>
  );
}

function choose({ label, units }: LegendClass): void {
  if (label.kind === 'territory') chooseTerritory(label.index);
  else useSelection.getState().select(units, 'replace');
}

function Swatch({ entry }: { readonly entry: LegendClass }) {
  const { colour, hatched, label } = entry;
  const background = hatched
    ? `repeating-linear-gradient(135deg, ${colour} 0 1.5px, transparent 1.5px 4px)`
    : `color-mix(in srgb, ${colour} ${FILL_OPACITY * 100}%, var(--map-land))`;
  return (
    <span aria-hidden className={styles.swatch} style={{ background, borderColor: colour }}>
      {label.kind === 'maturity' && (
        <span style={{ color: `var(--maturity-${label.maturity})` }}>{MATURITY_GLYPH[label.maturity]}</span>
      )}
    </span>
  );
}

function useClassName(): (label: ClassLabel) => string {
  const t = useT();
  const format = useFormat();
  return (label) => {
    switch (label.kind) {
      case 'territory':
      case 'rep':
        return label.name;
      case 'maturity':
        return t(`term.maturity.${label.maturity}`);
      case 'movedShare':
        return label.to === 0
          ? t('map.legend.kept')
          : t('map.legend.movedShare', { from: format.percent(label.from), to: format.percent(label.to) });
      case 'deviation':
        return deviationName(label);
      default:
        return t(`map.legend.${label.kind}`);
    }
  };

  function deviationName({ from, to }: { readonly from: number | null; readonly to: number | null }): string {
    if (from === null) return to === null ? '' : t('map.legend.below', { to: format.signedPercent(to) });
    if (to === null) return t('map.legend.above', { from: format.signedPercent(from) });
    if (from === -to) return t('map.legend.onTarget', { to: format.percent(to) });
    return t('map.legend.range', { from: format.signedPercent(from), to: format.signedPercent(to) });
  }
}
