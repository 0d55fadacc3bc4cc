import type L from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { latOfMercator, lngOfMercator } from '@shared/geo/mercator';
import { useSelection } from '@/app/state/selection';
import { useView } from '@/app/state/view';
import type { DotHit } from '../layers/dots';
import { useScene } from '../scene/scene';
import { useMapState } from '../state/map-state';
import { pickers } from '../state/pickers';
import { AccountCard } from './account-card';
import styles from './hover-card.module.css';
import { UnitCard } from './unit-card';

/** Pixels between the pointer and the card. */
const OFFSET = 16;
const MARGIN = 4;

/** Says what lies under the pointer, or under the keyboard's cursor; moves beside it without drawing anything anew. */
export function HoverCard({ leaflet }: { readonly leaflet: L.Map }) {
  const scene = useScene();
  const card = useRef<HTMLDivElement>(null);
  const point = useRef({ x: 0, y: 0 });
  const [dot, setDot] = useState<DotHit | null>(null);
  const unit = useSelection((s) => s.hoveredUnit);
  const cursor = useMapState((s) => s.cursor);
  const menu = useMapState((s) => s.menu);
  const inside = useMouseInside(leaflet, (x, y) => {
    point.current = { x, y };
    place(card.current, leaflet, x, y);
    const found = pickers.dotAt(x, y);
    setDot((before) => (before?.account === found?.account && before?.count === found?.count ? before : found));
  });
  useEffect(() => {
    if (cursor === null) return;
    const at = leaflet.latLngToContainerPoint([
      latOfMercator(scene.points.y[cursor]),
      lngOfMercator(scene.points.x[cursor]),
    ]);
    point.current = at;
    place(card.current, leaflet, at.x, at.y);
  }, [leaflet, cursor, scene.points]);
  // A card would be in the way of an outline being drawn.
  const pointing = useView((s) => s.tool === 'pointer') && inside;
  const shown = menu === null && (pointing || cursor !== null) && (unit !== null || dot !== null);
  return (
    <div ref={card} className={styles.card} data-testid="map-hover-card" hidden={!shown} role="status">
      {shown && dot && pointing && <AccountCard dot={dot} />}
      {shown && unit !== null && <UnitCard unit={unit} />}
    </div>
  );
}

function useMouseInside(leaflet: L.Map, follow: (x: number, y: number) => void): boolean {
  const [inside, setInside] = useState(false);
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    const handlers: L.LeafletEventHandlerFnMap = {
      mousemove: ({ containerPoint, originalEvent }) => {
        // A tool that is dragging shows what it would select; a card would be in its way.
        setInside(originalEvent.buttons === 0);
        latest.current(containerPoint.x, containerPoint.y);
      },
      mouseout: () => setInside(false),
      movestart: () => setInside(false),
    };
    leaflet.on(handlers);
    return () => {
      leaflet.off(handlers);
    };
  }, [leaflet]);
  return inside;
}

/**
 * Beside the point, on the side where the map has more room, and within the map. Said in shares of the card's own size,
 * so that nothing has to be measured while the mouse moves.
 */
function place(card: HTMLDivElement | null, leaflet: L.Map, x: number, y: number): void {
  if (!card) return;
  const size = leaflet.getSize();
  card.style.transform = `translate(${beside(x, size.x)}, ${beside(y, size.y)})`;
}

function beside(at: number, room: number): string {
  return at > room / 2
    ? `max(${MARGIN}px, calc(${Math.round(at - OFFSET)}px - 100%))`
    : `max(${MARGIN}px, min(${Math.round(at + OFFSET)}px, calc(${Math.round(room - MARGIN)}px - 100%)))`;
}
