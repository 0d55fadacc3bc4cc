/** The two channels of the process boundary; free of zod, because the sandboxed preload imports it. */
export const CALL_CHANNEL = 'bailiwick:call';
export const EVENT_CHANNEL = 'bailiwick:event';
/** Files dropped on the window. Only the preload speaks on it: it alone turns a dropped file into a path. */
export const DROP_CHANNEL = 'bailiwick:drop';

/** What the preload puts on `window.bailiwick`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** A file the person dropped on the window; answers as `import.pick` does. A file made by the page itself is refused. */
  drop(file: File): Promise<unknown>;
  /** Returns the function that stops listening. */
  on(listener: (name: string, payload: unknown) => void): () => void;
}
