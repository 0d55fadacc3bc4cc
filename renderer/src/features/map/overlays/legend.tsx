import { useState } from 'react';
import { useView } from '@/app/state/view';
import { useOpened } from '@/app/state/session';
import { useTrial } from '@/app/state/trial';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { useMedia } from '@/ui/use-media';
import type { LegendClass } from '../colouring/colouring';
import { useScene } from '../scene/scene';
import { isLegendOpen, useMapState } from '../state/map-state';
import { LegendRow } from './legend-row';
import { LegendSigns } from './legend-signs';
import styles from './legend.module.css';

/** Territories or reps shown before "n more" is asked for; in a low window the map needs the room. */
const SHORT = { low: 6, high: 12 };
const HIGH = '(min-height: 900px)';

/** What the colours and signs on the map mean; each entry points out its units and selects them. */
export function MapLegend() {
  const t = useT();
  const legendOpen = useMapState(isLegendOpen);
  const narrow = useMapState((s) => s.narrow);
  const toggleLegend = useMapState((s) => s.toggleLegend);
  const colourBy = useView((s) => s.colourBy);
  return (
    <aside
      className={styles.legend}
      data-narrow={narrow || undefined}
      aria-label={t('map.legend.title')}
      data-testid="map-legend"
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={legendOpen}
        aria-label={t(legendOpen ? 'map.legend.collapse' : 'map.legend.expand')}
        data-testid="map-legend-toggle"
        onClick={toggleLegend}
      >
        {t(`map.colourBy.${colourBy}`)}
        <span aria-hidden className={legendOpen ? styles.open : styles.closed} />
      </button>
      {legendOpen && <Body />}
    </aside>
  );
}

function Body() {
  const t = useT();
  const { classes } = useScene().colouring;
  const [all, setAll] = useState(false);
  const short = useMedia(HIGH) ? SHORT.high : SHORT.low;
  const named = classes.filter(({ label }) => label.kind === 'territory' || label.kind === 'rep');
  const others = classes.filter((entry) => !named.includes(entry));
  const shown = all || named.length <= short + 1 ? named : named.slice(0, short);
  const hidden = named.length - shown.length;
  return (
    <div className={styles.body}>
      <Caption />
      <Rows entries={shown} />
      {(hidden > 0 || all) && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('map.legend.fewer') : t('map.legend.more', { count: hidden })}
        </button>
      )}
      <Rows entries={others} />
      <LegendSigns />
    </div>
  );
}

function Rows({ entries }: { readonly entries: readonly LegendClass[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <LegendRow key={entry.key} entry={entry} />
      ))}
    </ul>
  );
}

/** The line that says what is compared, where the colours alone do not. */
function Caption() {
  const t = useT();
  const format = useFormat();
  const { settings, active } = useOpened();
  const colourBy = useView((s) => s.colourBy);
  const trying = useTrial((s) => s.shown !== null);
  if (colourBy === 'deviation') {
    return (
      <p className={styles.caption}>
        {t('map.legend.measure', { measure: t(`term.measure.${settings.balance.measure}`) })}
        <br />
        {t('map.legend.band', { band: format.percent(settings.balance.band) })}
      </p>
    );
  }
  if (colourBy !== 'change') return null;
  if (trying) return <p className={styles.caption}>{t('map.legend.trying')}</p>;
  return (
    <p className={styles.caption}>
      {active ? t('map.legend.against', { plan: active.meta.name }) : t('map.legend.noActive')}
    </p>
  );
}
