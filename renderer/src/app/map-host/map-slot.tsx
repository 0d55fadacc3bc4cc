import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './map-host.module.css';

/** The one element the map lives in. It moves between the places that show it, so that it is loaded once and keeps its view. */
export const mapElement = document.createElement('div');
mapElement.className = styles.host;

/** Places on the screen that want the map; the last one to come has it. */
const places: HTMLElement[] = [];

function settle(): void {
  places.at(-1)?.append(mapElement);
}

/** A place for the map; while several are drawn, the newest shows it. */
export function MapSlot(): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = place.current;
    if (!own) return;
    places.push(own);
    settle();
    return () => {
      places.splice(places.indexOf(own), 1);
      settle();
    };
  }, []);
  return <div ref={place} className={styles.host} />;
}
