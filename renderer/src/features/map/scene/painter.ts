import type { GeoView } from '@shared/geo/geo-view';
import type { FromPainter, LoadMessage, StyleMessage, ToPainter } from '../worker/messages';

type Painted = Extract<FromPainter, { kind: 'painted' }>;

/**
 * The worker that paints the units. At most one picture is being painted and one waits: of several requests only the
 * latest is kept, so a fast pan never queues work nobody will see.
 */
export class Painter {
  onLoaded: (message: Extract<FromPainter, { kind: 'loaded' }>) => void = () => {};
  onFailed: (reason: string) => void = () => {};
  private show: (message: Painted) => void = discard;
  private readonly worker = new Worker(new URL('../worker/painter.worker.ts', import.meta.url), { type: 'module' });
  private ready = false;
  private styled = false;
  private painting = false;
  private waiting: GeoView | null = null;

  constructor() {
    this.worker.addEventListener('message', (event: MessageEvent<FromPainter>) => this.receive(event.data));
    this.worker.addEventListener('error', (event) => this.onFailed(event.message));
  }

  /** Says who shows finished pictures; null = nobody now. */
  showOn(show: ((message: Painted) => void) | null): void {
    this.show = show ?? discard;
  }

  load(message: LoadMessage): void {
    this.send(message);
  }

  restyle(message: StyleMessage): void {
    this.styled = true;
    this.send(message);
    this.next();
  }

  paint(view: GeoView): void {
    this.waiting = view;
    this.next();
  }

  end(): void {
    this.worker.terminate();
  }

  private next(): void {
    if (!this.ready || !this.styled || this.painting || !this.waiting) return;
    this.painting = true;
    this.send({ kind: 'paint', view: this.waiting });
    this.waiting = null;
  }

  private receive(message: FromPainter): void {
    if (message.kind === 'loaded') {
      this.ready = true;
      this.onLoaded(message);
    } else if (message.kind === 'failed') {
      this.onFailed(message.reason);
    } else {
      this.painting = false;
      this.show(message);
    }
    this.next();
  }

  private send(message: ToPainter): void {
    this.worker.postMessage(message);
  }
}

function discard({ bitmap }: Painted): void {
  bitmap.close();
}
