import type { Locale } from '@shared/contract/app';

/** A language is named in itself, whichever is on. */
export const LANGUAGE_NAMES: { readonly value: Locale; readonly label: string }[] = [
  { value: 'zh-CN', label: '简体中文' },
  { value: 'en', label: 'English' },
];
