import type { Texts } from '@shared/texts/define';

/** Dotted paths to every sentence of a tree; `x_one` and `x_other` are asked for as `x`, with a `count`. */
export type KeysOf<T extends Texts> = {
  [K in keyof T & string]: T[K] extends string ? BaseOf<K> : T[K] extends Texts ? `${K}.${KeysOf<T[K]>}` : never;
}[keyof T & string];

type BaseOf<K extends string> = K extends `${infer Base}_other` ? Base : K extends `${string}_one` ? never : K;
