/** A label that wants to stand centred on a point, in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Larger goes first. */
  readonly priority: number;
  /** Vertical shifts to try, in order; [0] = only where it wants to be. */
  readonly shifts: readonly number[];
}

export interface PlacedLabel {
  /** Index of the label. */
  readonly label: number;
  readonly x: number;
  readonly y: number;
}

/** Places labels by priority so that no two overlap; what finds no room is left out. */
export function placeLabels(labels: readonly LabelBox[], gap: number): readonly PlacedLabel[] {
  const order = [...labels.keys()].toSorted((a, b) => labels[b].priority - labels[a].priority || a - b);
  const taken = new TakenRoom();
  const placed: PlacedLabel[] = [];
  for (const k of order) {
    const { x, y, width, height, shifts } = labels[k];
    for (const shift of shifts) {
      const [halfWidth, halfHeight] = [width / 2 + gap, height / 2 + gap];
      const room = { x1: x - halfWidth, y1: y + shift - halfHeight, x2: x + halfWidth, y2: y + shift + halfHeight };
      if (!taken.take(room)) continue;
      placed.push({ label: k, x, y: y + shift });
      break;
    }
  }
  return placed;
}

interface Room {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Side of the squares that rooms are looked up by, in pixels: about the size of a label. */
const SQUARE = 64;

class TakenRoom {
  private readonly squares = new Map<number, Room[]>();

  /** Takes the room and says true, or says false when some of it is taken already. */
  take(room: Room): boolean {
    const keys: number[] = [];
    for (let row = Math.floor(room.y1 / SQUARE); row <= room.y2 / SQUARE; row++) {
      for (let column = Math.floor(room.x1 / SQUARE); column <= room.x2 / SQUARE; column++) {
        const key = row * 4096 + column;
        if (this.squares.get(key)?.some((other) => overlap(room, other))) return false;
        keys.push(key);
      }
    }
    for (const key of keys) {
      const square = this.squares.get(key);
      if (square) square.push(room);
      else this.squares.set(key, [room]);
    }
    return true;
  }
}

function overlap(a: Room, b: Room): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
