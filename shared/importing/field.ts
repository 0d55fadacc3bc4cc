import type { ImportFieldInfo } from '../contract/imports';

/** A field a file may fill. `synonyms` are header texts in 中文 and English, the most certain first; folded before comparing. One behind = must be the whole header. */
export interface ImportField extends ImportFieldInfo {
  readonly synonyms: readonly string[];
  /** A figure of its time: a column of last year's, planned or average ones stands in only where there is no other. */
  readonly actual?: true;
  /** Folded headings that hold a name of the field and are of something else: days remaining are no days protected. */
  readonly except?: RegExp;
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

/** @param except of folded headings, see `foldHeader` */
export function butNot(except: RegExp, field: ImportField): ImportField {
  return { ...field, except };
}
