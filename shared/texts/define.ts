/** A tree of sentences; `{{name}}` marks a parameter. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

export type SameKeys<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends Texts ? SameKeys<T[K]> : string;
};

/** Both languages side by side; a key that one of them lacks, or has too many, does not compile. */
export function defineTexts<T extends Texts>(texts: {
  readonly 'zh-CN': T;
  readonly en: SameKeys<T>;
}): { readonly 'zh-CN': T; readonly en: SameKeys<T> } {
  return texts;
}
