import type { ImportFieldInfo } from '../contract/imports';

/** A field a file may fill. `synonyms` are header texts in 中文 and English, the most certain first; folded before comparing. One behind = must be the whole header. */
export interface ImportField extends ImportFieldInfo {
  readonly synonyms: readonly string[];
  /** A figure of its time: a column of last year's, planned or average ones stands in only where there is no other. */
  readonly actual?: true;
  /** Words of a heading, as it stands or folded, that make it one of something else, whatever else it holds: 产能利用率 is no capacity. */
  readonly unless?: RegExp;
  /** Left unread where none of its cells answers by yes or no: 主要联系人 may hold a name. */
  readonly answering?: true;
}

type FieldType = ImportFieldInfo['type'];

export function required(id: string, type: FieldType, ...synonyms: readonly string[]): ImportField {
  return { id, type, required: true, synonyms };
}

export function optional(id: string, type: FieldType, ...synonyms: readonly string[]): ImportField {
  return { id, type, required: false, synonyms };
}

export function actual(field: ImportField): ImportField {
  return { ...field, actual: true };
}

/** The field, but under no heading of these words. */
export function unless(words: RegExp, field: ImportField): ImportField {
  return { ...field, unless: words };
}

export function answering(field: ImportField): ImportField {
  return { ...field, answering: true };
}
