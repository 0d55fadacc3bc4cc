import { type ReactNode, useEffect } from 'react';
import { MapSlot } from '@/app/map-host/map-slot';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import styles from './maturity.module.css';

/** The map, coloured by maturity for as long as it is shown here. */
export function MaturityMap(): ReactNode {
  const t = useT();
  useEffect(() => {
    const { colourBy, setColourBy } = useView.getState();
    setColourBy('maturity');
    return () => setColourBy(colourBy);
  }, []);
  return (
    <section className={styles.map} aria-label={t('maturity.look.map')} data-testid="maturity-map">
      <MapSlot />
    </section>
  );
}
