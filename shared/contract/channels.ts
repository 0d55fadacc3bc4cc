/** The two channels of the process boundary; free of zod, because the sandboxed preload imports it. */
export const CALL_CHANNEL = 'bailiwick:call';
export const EVENT_CHANNEL = 'bailiwick:event';

/** What the preload puts on `window.bailiwick`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Returns the function that stops listening. */
  on(listener: (name: string, payload: unknown) => void): () => void;
}
