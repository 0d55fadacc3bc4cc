import type { GeoView } from '@shared/geo/geo-view';
import type { Room } from '../layers/clear-of-labels';

/** Where labels stand on the map, for what is drawn among them. */
export const labelRooms: {
  drawn: { readonly view: GeoView; readonly rooms: readonly Room[] } | null;
  /** Called after labels have been drawn anew. */
  onDrawn: () => void;
} = { drawn: null, onDrawn: () => undefined };

/** The same in the pixels of another canvas, which shows the same zoom; none until labels are drawn at it. */
export function roomsIn(view: GeoView): readonly Room[] {
  const { drawn } = labelRooms;
  if (drawn === null || drawn.view.zoom !== view.zoom) return [];
  const right = drawn.view.left - view.left;
  const down = drawn.view.top - view.top;
  return drawn.rooms.map((room) => ({
    left: room.left + right,
    top: room.top + down,
    right: room.right + right,
    bottom: room.bottom + down,
  }));
}
