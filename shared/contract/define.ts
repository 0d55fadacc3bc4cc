import type { z } from 'zod';

/** A request the renderer makes of the main process: validated on the way in, typed on the way out. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output };
}

/** What crosses `invoke`: errors keep their code and parameters, never their class or stack. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
      /** Finds the entry in the log when the code is `internal`. */
      readonly id?: string;
    };
