import { useClassing } from '@/app/state/classing';
import { usePreview } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { useScene } from '../scene/scene';
import styles from './legend.module.css';

/** Signs besides the colours; only those that are on the map now. */
export function LegendSigns() {
  const t = useT();
  const { field, plan } = useOpened();
  const { map, shown } = useScene();
  const { layers, colourBy } = useView();
  const preview = usePreview();
  const tried = useClassing((s) => s.shown !== null && s.shown.next !== null) && colourBy === 'maturity';
  const outside = map.geometry.shapes.code.length > map.unitShape.length;
  return (
    <ul className={styles.signs}>
      {preview?.ok === true && <Sign sign={styles.previewSign} text={t('map.legend.preview')} />}
      {tried && <Sign sign={styles.previewSign} text={t('map.legend.otherClass')} />}
      {layers.overlaps && plan.overlaps.length > 0 && <Sign sign={styles.overlapSign} text={t('map.legend.overlap')} />}
      {shown.snapshot.territories.some((territory) => territory.locked && !territory.removed) && (
        <Sign sign={styles.lockSign} text={t('map.legend.locked')} />
      )}
      {layers.accounts && field.accounts.code.length > 0 && (
        <>
          <Sign sign={styles.dotSign} text={t('map.legend.cluster')} />
          <Sign sign={styles.keySign} text={t('map.legend.key')} />
        </>
      )}
      {outside && <Sign sign={styles.outsideSign} text={t('map.legend.outside')} />}
    </ul>
  );
}

function Sign({ sign, text }: { readonly sign: string; readonly text: string }) {
  return (
    <li className={styles.signRow}>
      <span className={styles.signBox}>
        <span aria-hidden className={sign} />
      </span>
      {text}
    </li>
  );
}
