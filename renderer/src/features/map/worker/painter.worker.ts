import { borderSets } from './border-sets';
import { loadBasemap } from './load-basemap';
import type { FromPainter, LoadMessage, PaintMessage, StyleMessage, ToPainter } from './messages';
import { CanvasStack } from './canvas-stack';
import type { Picture } from './paint';
import { prepareLand } from './paint-land';
import { styleUnits } from './styled-units';
import { middlingSide } from './unit-side';

type Ground = Pick<Picture, 'basemap' | 'borders' | 'land' | 'unitSide'>;

let ground: Ground | null = null;
let style: StyleMessage | null = null;
let picture: Picture | null = null;
const stack = new CanvasStack();

self.addEventListener('message', (event: MessageEvent<ToPainter>) => {
  const message = event.data;
  if (message.kind === 'load') void load(message);
  else if (message.kind === 'style') restyle(message);
  else draw(message);
});

function tell(message: FromPainter, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function load(message: LoadMessage): Promise<void> {
  try {
    const basemap = await loadBasemap(message);
    ground = {
      basemap,
      borders: borderSets(basemap),
      land: prepareLand(basemap),
      unitSide: middlingSide(basemap),
    };
    tell({ kind: 'loaded', geometry: basemap.geometry, regions: basemap.regions });
    if (style) restyle(style);
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function restyle(message: StyleMessage): void {
  style = message;
  if (!ground) return;
  picture = {
    ...ground,
    styled: styleUnits(ground.basemap, message.style),
    palette: message.palette,
    tiles: message.tiles,
  };
}

function draw({ view }: PaintMessage): void {
  if (!picture) return;
  const begun = performance.now();
  const bitmap = stack.paint(picture, view);
  tell({ kind: 'painted', view, bitmap, milliseconds: performance.now() - begun }, [bitmap]);
}
