import type { GeoView } from '@shared/geo/geo-view';
import type { Dots, ToDots } from '../worker/dot-messages';

type Points = Omit<Extract<ToDots, { kind: 'load' }>, 'kind'>;

/** The worker that gathers accounts into dots; of several requests only the latest is kept. */
export class DotFinder {
  private worker: Worker | null = null;
  private busy = false;
  /** Asked before it has accounts, the worker would have nothing to answer. */
  private loaded = false;
  private waiting: GeoView | null = null;
  private last: GeoView | null = null;

  /** @param found called with the dots of the latest view asked for */
  start(found: (dots: Dots) => void): void {
    this.worker = new Worker(new URL('../worker/dots.worker.ts', import.meta.url), { type: 'module' });
    this.busy = false;
    this.loaded = false;
    this.worker.addEventListener('message', ({ data }: MessageEvent<Dots>) => {
      this.busy = false;
      found(data);
      this.next();
    });
  }

  load(points: Points): void {
    this.send({ kind: 'load', ...points });
    this.loaded = true;
    this.again();
  }

  group(group: Int32Array): void {
    this.send({ kind: 'group', group });
    this.again();
  }

  show(view: GeoView): void {
    this.last = view;
    this.waiting = view;
    this.next();
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }

  private again(): void {
    if (this.last) this.show(this.last);
  }

  private next(): void {
    if (this.busy || !this.loaded || !this.waiting) return;
    this.busy = true;
    this.send({ kind: 'show', view: this.waiting });
    this.waiting = null;
  }

  private send(message: ToDots): void {
    this.worker?.postMessage(message);
  }
}
