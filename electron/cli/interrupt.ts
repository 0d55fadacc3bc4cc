import type { ProgressListener } from '@electron/tasks/task';

/** By the convention of shells: 128 and the number of the signal. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof EXIT_CODES;

/**
 * Ctrl+C stops the task that is running, which then leaves nothing behind; work too short to be a task is finished. Pressed
 * again, the process ends at once: the file is safe then too, as every write is one transaction.
 */
export class Interrupt {
  readonly #cancel: (taskId: string) => void;
  #asked: Signal | null = null;
  #running: string | null = null;

  constructor(cancel: (taskId: string) => void) {
    this.#cancel = cancel;
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
  }

  /** To be told of every task's progress. */
  readonly follow: ProgressListener = ({ taskId, state }) => {
    this.#running = state === 'running' ? taskId : null;
    if (this.#asked !== null && this.#running !== null) this.#cancel(this.#running);
  };

  /** Null when nobody asked. */
  exitCode(): number | null {
    return this.#asked === null ? null : EXIT_CODES[this.#asked];
  }

  stop(): void {
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
  }

  readonly #onSignal = (signal: NodeJS.Signals): void => {
    const known = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
    if (this.#asked !== null) process.exit(EXIT_CODES[known]);
    this.#asked = known;
    if (this.#running !== null) this.#cancel(this.#running);
  };
}

const SIGNALS = Object.keys(EXIT_CODES) as readonly Signal[];
